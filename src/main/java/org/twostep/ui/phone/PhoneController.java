package org.twostep.ui.phone;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Messages;
import org.twostep.world.Delivery;
import org.twostep.world.Folder;

/** Binds the screen of the phone to what the phone knows. */
public final class PhoneController {
  private final PhoneViewModel phone;
  private final Messages messages;
  private final Consumer<String> clipboard;
  private final Lifecycle lifecycle;
  private Dock dock = new Dock(Map.of());
  private Supplier<Optional<Button>> newestCopy = Optional::empty;

  @FXML private Region root;
  @FXML private Region screen;
  @FXML private Label statusClock;
  @FXML private Label clock;
  @FXML private Label date;
  @FXML private Region home;
  @FXML private VBox homeNotices;
  @FXML private Region app;
  @FXML private VBox appNotices;
  @FXML private Label appTitle;
  @FXML private Button back;
  @FXML private ScrollPane conversationPane;
  @FXML private ScrollPane laterPane;
  @FXML private VBox later;
  @FXML private AppButton messagesApp;
  @FXML private AppButton authenticatorApp;
  @FXML private AppButton locationApp;
  @FXML private AppButton fernhillApp;

  /**
   * @param clipboard takes a code that is copied
   */
  public PhoneController(
      PhoneViewModel phone, Messages messages, Consumer<String> clipboard, Lifecycle lifecycle) {
    this.phone = phone;
    this.messages = messages;
    this.clipboard = clipboard;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    lifecycle.now(root.visibleProperty(), phone.inViewProperty()::set);
    lifecycle.now(root.heightProperty().divide(date.getFont().getSize()), phone::setHeight);
    lifecycle.now(phone.clock(), statusClock::setText);
    lifecycle.now(phone.clock(), clock::setText);
    lifecycle.now(phone.date(), date::setText);
    dock = dock().bind(phone, messages, lifecycle, this::open);
    new Notifications(homeNotices, messages, phone, this::follow).bind(lifecycle);
    new Notifications(appNotices, messages, phone, this::follow).bind(lifecycle);
    var bubbles = new Conversation(conversationPane, messages, phone, clipboard);
    bubbles.bind(lifecycle);
    newestCopy = bubbles::newestCopy;
    new LaterPage(later, messages, phone).bind(lifecycle);
    lifecycle.now(phone.screenProperty(), this::show);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private Dock dock() {
    return new Dock(
        Map.of(
            PhoneScreen.MESSAGES, messagesApp,
            PhoneScreen.AUTHENTICATOR, authenticatorApp,
            PhoneScreen.LOCATION, locationApp,
            PhoneScreen.FERNHILL, fernhillApp));
  }

  private void show(PhoneScreen shown) {
    new Pages(screen, home, app, conversationPane, laterPane).show(shown);
    dock.of(shown).ifPresent(button -> appTitle.setText(button.getText()));
  }

  /** Opens an app because the person asked for it; so the focus goes there too. */
  private void open(PhoneScreen opened) {
    phone.open(opened);
    var first = opened == PhoneScreen.MESSAGES ? newestCopy.get() : Optional.<Button>empty();
    first.orElse(back).requestFocus();
  }

  private void follow(Delivery notification) {
    if (notification.folder() == Folder.MESSAGES) {
      open(PhoneScreen.MESSAGES);
    } else {
      phone.follow(notification);
      (home.isVisible() ? fernhillApp : back).requestFocus();
    }
  }

  @FXML
  private void goHome() {
    var left = dock.of(phone.screenProperty().get());
    phone.open(PhoneScreen.HOME);
    left.ifPresent(Button::requestFocus);
  }

  private void onKey(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && app.isVisible()) {
      key.consume();
      goHome();
    }
  }
}
