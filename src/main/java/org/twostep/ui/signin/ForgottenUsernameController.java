package org.twostep.ui.signin;

import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import org.twostep.entry.Field;
import org.twostep.signin.ForgottenPassword;
import org.twostep.ui.control.BusyButton;
import org.twostep.ui.control.FormField;
import org.twostep.ui.control.LimitedText;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Form;

/** Whose password is forgotten. */
public final class ForgottenUsernameController {
  private final BrokerageModel model;
  private final Form form;

  @FXML private FormField usernameField;
  @FXML private TextField username;
  @FXML private BusyButton send;

  public ForgottenUsernameController(BrokerageModel model, Form form) {
    this.model = model;
    this.form = form;
  }

  @FXML
  private void initialize() {
    username.setTextFormatter(LimitedText.of());
    form.place(Field.USERNAME, usernameField);
    form.keep(Field.USERNAME, username.textProperty(), "");
  }

  @FXML
  private void send() {
    var input = new ForgottenPassword.Input.Ask(username.getText());
    form.submit(send, answer -> model.reset(input, answer));
  }
}
