package org.twostep.ui.phone;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.twostep.ui.control.InView;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Messages;
import org.twostep.world.Delivery;
import org.twostep.world.Folder;
import org.twostep.world.MessageText.Link;

/** Binds the screen of the phone to what the phone knows. */
public final class PhoneController {
  private final PhoneViewModel phone;
  private final Messages messages;
  private final Consumer<String> clipboard;
  private final Consumer<Link> followLink;
  private final Apps apps;
  private final Lifecycle lifecycle;
  private Dock dock = Dock.in(new Pane());
  private Supplier<Optional<Button>> newestCopy = Optional::empty;

  @FXML private Pane root;
  @FXML private Region screen;
  @FXML private Label statusClock;
  @FXML private Label carrier;
  @FXML private Label clock;
  @FXML private Label date;
  @FXML private Button shop;
  @FXML private Region home;
  @FXML private VBox homeNotices;
  @FXML private Region app;
  @FXML private VBox appNotices;
  @FXML private Label appTitle;
  @FXML private Button back;
  @FXML private ScrollPane conversationPane;
  @FXML private Pane pages;
  @FXML private Pane appButtons;

  /**
   * @param clipboard takes a code that is copied
   * @param followLink takes a link that is followed
   * @param apps belong to the same lifecycle
   */
  public PhoneController(
      PhoneViewModel phone,
      Messages messages,
      Consumer<String> clipboard,
      Consumer<Link> followLink,
      Apps apps,
      Lifecycle lifecycle) {
    this.phone = phone;
    this.messages = messages;
    this.clipboard = clipboard;
    this.followLink = followLink;
    this.apps = apps;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    lifecycle.now(root.visibleProperty(), phone.inViewProperty()::set);
    lifecycle.now(root.heightProperty().divide(date.getFont().getSize()), phone::setHeight);
    new Face(statusClock, carrier, clock, date, shop).bind(phone, messages, lifecycle);
    apps.coverWithCalls(root, screen, lifecycle);
    dock = Dock.in(appButtons).bind(phone, messages, lifecycle, this::open);
    new Notifications(homeNotices, messages, phone, this::follow).bind(lifecycle);
    new Notifications(appNotices, messages, phone, this::follow).bind(lifecycle);
    var bubbles = new Conversation(conversationPane, messages, phone, clipboard, followLink);
    bubbles.bind(lifecycle);
    newestCopy = bubbles::newestCopy;
    lifecycle.now(phone.screenProperty(), this::show);
    FieldEsc.handOn(root);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void show(PhoneScreen shown) {
    new Pages(screen, home, app, pages, conversationPane, apps).show(shown);
    dock.of(shown).ifPresent(button -> appTitle.setText(button.getText()));
  }

  /** Opens an app because the person asked for it; so the focus goes there too. */
  private void open(PhoneScreen opened) {
    phone.open(opened);
    if (!apps.enter(opened)) {
      var copy = opened == PhoneScreen.MESSAGES ? newestCopy.get() : Optional.<Button>empty();
      InView.focus(copy.orElse(back));
    }
  }

  private void follow(Delivery notification) {
    open(notification.folder() == Folder.PROMPTS ? PhoneScreen.FERNHILL : PhoneScreen.MESSAGES);
  }

  @FXML
  private void goHome() {
    var left = dock.of(phone.screenProperty().get());
    phone.open(PhoneScreen.HOME);
    left.ifPresent(InView::focus);
  }

  private void onKey(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && app.isVisible()) {
      key.consume();
      goHome();
    }
  }
}
