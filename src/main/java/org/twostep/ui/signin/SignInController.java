package org.twostep.ui.signin;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.twostep.account.PracticeCustomer;
import org.twostep.account.SignIn;
import org.twostep.entry.Field;
import org.twostep.ui.control.BusyButton;
import org.twostep.ui.control.FormField;
import org.twostep.ui.control.LimitedText;
import org.twostep.ui.control.PasswordEntry;
import org.twostep.ui.fx.Focus;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Form;

/** The sign-in page, with the practice details beside it. */
public final class SignInController {
  private final BrokerageModel model;
  private final Form form;

  @FXML private FormField usernameField;
  @FXML private FormField passwordField;
  @FXML private TextField username;
  @FXML private PasswordEntry password;
  @FXML private BusyButton signIn;
  @FXML private Label practiceUsername;
  @FXML private Label practicePassword;

  public SignInController(BrokerageModel model, Form form) {
    this.model = model;
    this.form = form;
  }

  @FXML
  private void initialize() {
    username.setTextFormatter(LimitedText.of());
    practiceUsername.setText(PracticeCustomer.USERNAME);
    practicePassword.setText(PracticeCustomer.PASSWORD);
    form.place(Field.USERNAME, usernameField);
    form.place(Field.PASSWORD, passwordField);
    form.keep(Field.USERNAME, username.textProperty(), "");
  }

  @FXML
  private void fillIn() {
    username.setText(PracticeCustomer.USERNAME);
    password.setText(PracticeCustomer.PASSWORD);
    Focus.next(signIn);
  }

  @FXML
  private void signIn() {
    form.submit(
        signIn,
        answer ->
            model.signIn(
                new SignIn.Input.Password(username.getText(), password.getText()), answer));
  }
}
