package org.twostep.ui.signin;

import javafx.fxml.FXML;
import org.twostep.entry.Field;
import org.twostep.signin.ForgottenPassword;
import org.twostep.ui.control.BusyButton;
import org.twostep.ui.control.NewPassword;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Form;
import org.twostep.ui.model.StrengthMeter;

/** The new password, once it is clear who wants it. */
public final class ResetPasswordController {
  private final BrokerageModel model;
  private final Form form;
  private final StrengthMeter strengthMeter;

  @FXML private NewPassword nextField;
  @FXML private BusyButton set;

  public ResetPasswordController(BrokerageModel model, Form form, StrengthMeter strengthMeter) {
    this.model = model;
    this.form = form;
    this.strengthMeter = strengthMeter;
  }

  @FXML
  private void initialize() {
    form.place(Field.NEW_PASSWORD, nextField.field());
    strengthMeter.follow(nextField, model.file().account(), form.lifecycle());
  }

  @FXML
  private void set() {
    var input = new ForgottenPassword.Input.NewPassword(nextField.getText());
    form.submit(set, answer -> model.reset(input, answer));
  }
}
