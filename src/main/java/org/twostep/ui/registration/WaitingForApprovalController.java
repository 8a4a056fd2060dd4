package org.twostep.ui.registration;

import javafx.fxml.FXML;
import org.twostep.brokerage.Page;
import org.twostep.ui.model.BrokerageModel;

/** Behind the approval prompt: what to do until it comes, and when it does not. */
public final class WaitingForApprovalController {
  private final BrokerageModel model;

  public WaitingForApprovalController(BrokerageModel model) {
    this.model = model;
  }

  @FXML
  private void openProfile() {
    model.go(Page.PROFILE_BASIC);
  }
}
