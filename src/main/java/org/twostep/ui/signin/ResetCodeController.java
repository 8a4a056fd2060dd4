package org.twostep.ui.signin;

import java.util.Optional;
import javafx.fxml.FXML;
import org.twostep.brokerage.CustomerFile;
import org.twostep.factor.Purpose;
import org.twostep.registration.CodeTarget;
import org.twostep.signin.ForgottenPassword.Input;
import org.twostep.ui.control.CodePanel;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.CodeForm;
import org.twostep.ui.model.CodeForm.Asked;

/** The code of the message that goes to what is on file. */
public final class ResetCodeController {
  private final BrokerageModel model;
  private final CodeForm codeForm;

  @FXML private CodePanel panel;

  public ResetCodeController(BrokerageModel model, CodeForm codeForm) {
    this.model = model;
    this.codeForm = codeForm;
  }

  @FXML
  private void initialize() {
    codeForm.bind(
        panel,
        ResetCodeController::asked,
        new CodeForm.Actions(
            typed -> answer -> model.reset(new Input.Code(typed), answer),
            answer -> model.reset(new Input.ResendCode(), answer)));
  }

  private static Optional<Asked> asked(CustomerFile file) {
    return file.reset()
        .map(reset -> new CodeTarget(Purpose.PASSWORD_RESET, reset.to()))
        .map(sent -> new Asked(Optional.of(sent), file.account().tries().reset()));
  }
}
