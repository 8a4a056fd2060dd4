package org.twostep.ui.registration;

import javafx.fxml.FXML;
import org.twostep.entry.Field;
import org.twostep.registration.Input;
import org.twostep.ui.control.BusyButton;
import org.twostep.ui.control.FormField;
import org.twostep.ui.control.PasswordEntry;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Form;

/** The additional security test: the password. */
public final class VerifyIdentityController {
  private final BrokerageModel model;
  private final Form form;

  @FXML private FormField passwordField;
  @FXML private PasswordEntry password;
  @FXML private BusyButton verify;

  public VerifyIdentityController(BrokerageModel model, Form form) {
    this.model = model;
    this.form = form;
  }

  @FXML
  private void initialize() {
    form.place(Field.PASSWORD, passwordField);
  }

  @FXML
  private void verify() {
    form.submit(verify, answer -> model.register(new Input.Password(password.getText()), answer));
  }
}
