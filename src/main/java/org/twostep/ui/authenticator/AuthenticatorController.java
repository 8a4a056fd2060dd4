package org.twostep.ui.authenticator;

import java.time.Duration;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.twostep.ui.control.FieldMessage;
import org.twostep.ui.control.FormField;
import org.twostep.ui.control.Presence;
import org.twostep.ui.fx.Focus;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.world.AuthenticatorApp.Account;

/**
 * Binds the authenticator app: its accounts with their codes, and the form for a typed accountKey.
 */
public final class AuthenticatorController {
  private final AuthenticatorViewModel app;
  private final AccountList accounts;
  private final Lifecycle lifecycle;

  @FXML private Node authenticator;
  @FXML private Node accountListing;
  @FXML private Node timing;
  @FXML private TimeRing ring;
  @FXML private Label timeLeft;
  @FXML private Label noAccounts;
  @FXML private Pane accountPlace;
  @FXML private FieldMessage addNotice;
  @FXML private Button scanCode;
  @FXML private Button typeKey;
  @FXML private ComboBox<Duration> clockOff;
  @FXML private Node keyForm;
  @FXML private FormField accountKeyField;
  @FXML private TextField accountKey;
  @FXML private TextField accountName;

  public AuthenticatorController(
      AuthenticatorViewModel app, AccountList accounts, Lifecycle lifecycle) {
    this.app = app;
    this.accounts = accounts;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    accountPlace.getChildren().setAll(accounts);
    lifecycle.now(app.accounts(), this::show);
    lifecycle.onChange(app.step(), _ -> accounts.refresh());
    lifecycle.now(app.left(), timeLeft::setText);
    lifecycle.now(app.share(), ring::setShare);
    lifecycle.now(app.noticeProperty(), this::say);
    lifecycle.now(app.typingProperty(), this::showForm);
    lifecycle.onChange(app.keyErrorProperty(), this::refuse);
    accountKeyField.onEdited(app::edited);
    clockOff.getItems().setAll(AuthenticatorViewModel.CLOCKS);
    clockOff.setConverter(new ClockNames(app));
    lifecycle.now(app.clockOff(), clockOff::setValue);
    lifecycle.onChange(clockOff.valueProperty(), app::setClockOff);
    scanCode.setOnAction(_ -> app.scan());
    typeKey.setOnAction(_ -> app.type());
    authenticator.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void show(List<Account> held) {
    Presence.show(timing, !held.isEmpty());
    Presence.show(noAccounts, held.isEmpty());
    if (accounts.show(held)) {
      Focus.next(scanCode);
    }
  }

  private void say(AuthenticatorViewModel.Notice said) {
    addNotice.setTone(said.tone());
    addNotice.setText(said.text());
  }

  private void showForm(boolean open) {
    boolean hadFocus = keyForm.isFocusWithin();
    Presence.show(keyForm, open);
    Presence.show(accountListing, !open);
    List.of(accountKey, accountName).forEach(TextField::clear);
    if (open) {
      Focus.next(accountKey);
    } else if (hadFocus) {
      Focus.next(typeKey);
    }
  }

  private void refuse(String sentence) {
    accountKeyField.setError(sentence);
    if (!sentence.isEmpty()) {
      accountKey.requestFocus();
    }
  }

  @FXML
  private void add() {
    app.submit(accountKey.getText(), accountName.getText());
  }

  @FXML
  private void cancel() {
    app.cancel();
  }

  private void onKey(KeyEvent pressed) {
    if (pressed.getCode() == KeyCode.ESCAPE && keyForm.isVisible()) {
      pressed.consume();
      app.cancel();
    }
  }
}
