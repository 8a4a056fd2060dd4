package org.twostep.ui.phone;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Messages;
import org.twostep.world.Delivery;
import org.twostep.world.Folder;

/** Binds the screen of the phone to what the phone knows. */
public final class PhoneController {
  private static final PseudoClass IN_APP = PseudoClass.getPseudoClass("app");

  private final PhoneViewModel phone;
  private final Messages messages;
  private final Consumer<String> clipboard;
  private final Lifecycle lifecycle;
  private Supplier<Optional<Button>> newestCopy = Optional::empty;

  @FXML private Node root;
  @FXML private Node screen;
  @FXML private Label statusClock;
  @FXML private Label clock;
  @FXML private Label date;
  @FXML private Node home;
  @FXML private VBox homeNotices;
  @FXML private Node app;
  @FXML private VBox appNotices;
  @FXML private Label appTitle;
  @FXML private Button back;
  @FXML private ScrollPane conversationPane;
  @FXML private VBox conversation;
  @FXML private ScrollPane laterPane;
  @FXML private VBox later;
  @FXML private AppButton messagesApp;
  @FXML private AppButton authenticatorApp;
  @FXML private AppButton locationApp;
  @FXML private AppButton fernhillApp;

  /** @param clipboard takes a code that is copied */
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
    lifecycle.now(phone.clock(), this::showTime);
    lifecycle.now(phone.date(), date::setText);
    apps().forEach(this::bind);
    bind(new Notifications(homeNotices, messages, phone, this::follow));
    bind(new Notifications(appNotices, messages, phone, this::follow));
    var bubbles = new Conversation(conversation, messages, phone, clipboard);
    lifecycle.now(phone.conversation(), bubbles::show);
    lifecycle.onChange(phone.date(), _ -> bubbles.refresh());
    newestCopy = bubbles::newestCopy;
    var page = new LaterPage(later, messages, phone);
    lifecycle.onChange(phone.prompts(), _ -> page.show());
    lifecycle.onChange(phone.screenProperty(), _ -> page.show());
    lifecycle.now(phone.screenProperty(), this::show);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private Map<PhoneScreen, AppButton> apps() {
    return Map.of(
        PhoneScreen.MESSAGES, messagesApp,
        PhoneScreen.AUTHENTICATOR, authenticatorApp,
        PhoneScreen.LOCATION, locationApp,
        PhoneScreen.FERNHILL, fernhillApp);
  }

  private void bind(PhoneScreen app, AppButton button) {
    button.setOnAction(_ -> open(app));
    lifecycle.now(
        phone.unread(app),
        count ->
            button.setUnread(count, messages.text("phone.app.unread", button.getText(), count)));
  }

  private void bind(Notifications notifications) {
    lifecycle.now(phone.notificationsProperty(), notifications::show);
    lifecycle.now(phone.approvalHintProperty(), notifications::showHint);
    lifecycle.onChange(phone.now(), _ -> notifications.refresh());
  }

  private void showTime(String time) {
    statusClock.setText(time);
    clock.setText(time);
  }

  private void show(PhoneScreen shown) {
    var inApp = shown != PhoneScreen.HOME;
    screen.pseudoClassStateChanged(IN_APP, inApp);
    home.setVisible(!inApp);
    app.setVisible(inApp);
    conversationPane.setVisible(shown == PhoneScreen.MESSAGES);
    laterPane.setVisible(inApp && shown != PhoneScreen.MESSAGES);
    conversationPane.setVvalue(conversationPane.getVmax());
    if (apps().get(shown) instanceof AppButton button) {
      appTitle.setText(button.getText());
    }
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
    var left = apps().get(phone.screenProperty().get());
    phone.open(PhoneScreen.HOME);
    if (left != null) {
      left.requestFocus();
    }
  }

  private void onKey(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && app.isVisible()) {
      key.consume();
      goHome();
    }
  }
}
