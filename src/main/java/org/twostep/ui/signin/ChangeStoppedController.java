package org.twostep.ui.signin;

import javafx.fxml.FXML;
import org.twostep.brokerage.Page;
import org.twostep.ui.model.BrokerageModel;

/** "This wasn't me" stopped a change: what was done, and what comes next. */
public final class ChangeStoppedController {
  private final BrokerageModel model;

  public ChangeStoppedController(BrokerageModel model) {
    this.model = model;
  }

  @FXML
  private void setNewPassword() {
    model.go(Page.FORGOT_PASSWORD);
  }

  @FXML
  private void leave() {
    model.go(Page.SIGN_IN);
  }
}
