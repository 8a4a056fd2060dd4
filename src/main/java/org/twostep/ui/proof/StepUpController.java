package org.twostep.ui.proof;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.twostep.ui.model.SecurityModel;

/** Before a change of what protects the account: who is there? */
public final class StepUpController {
  private final SecurityModel security;
  private final Parent proofView;

  @FXML private VBox proof;

  /**
   * @param proofView where the challenge is met
   */
  public StepUpController(SecurityModel security, Parent proofView) {
    this.security = security;
    this.proofView = proofView;
  }

  @FXML
  private void initialize() {
    proof.getChildren().add(proofView);
  }

  @FXML
  private void leave() {
    security.cancelStepUp();
  }
}
