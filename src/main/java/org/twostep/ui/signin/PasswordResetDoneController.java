package org.twostep.ui.signin;

import javafx.fxml.FXML;
import org.twostep.brokerage.Page;
import org.twostep.ui.model.BrokerageModel;

/** A new password was set, and nobody is signed in any more. */
public final class PasswordResetDoneController {
  private final BrokerageModel model;

  public PasswordResetDoneController(BrokerageModel model) {
    this.model = model;
  }

  @FXML
  private void signIn() {
    model.go(Page.SIGN_IN);
  }
}
