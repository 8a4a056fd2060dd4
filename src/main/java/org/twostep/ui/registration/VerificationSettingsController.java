package org.twostep.ui.registration;

import javafx.fxml.FXML;
import org.twostep.registration.Input;
import org.twostep.ui.model.BrokerageModel;

/** The page 2-Step Verification Settings. */
public final class VerificationSettingsController {
  private final BrokerageModel model;

  public VerificationSettingsController(BrokerageModel model) {
    this.model = model;
  }

  @FXML
  private void register() {
    model.register(new Input.Register());
  }
}
