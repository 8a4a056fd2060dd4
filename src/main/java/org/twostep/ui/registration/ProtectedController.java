package org.twostep.ui.registration;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.twostep.account.SecondFactor;
import org.twostep.account.SignIn;
import org.twostep.brokerage.Page;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Sentences;

/** You are protected: what that means, and the way to see it for oneself. */
public final class ProtectedController {
  private final BrokerageModel model;
  private final Sentences sentences;

  @FXML private Label method;

  public ProtectedController(BrokerageModel model, Sentences sentences) {
    this.model = model;
    this.sentences = sentences;
  }

  @FXML
  private void initialize() {
    model
        .file()
        .account()
        .secondFactor()
        .map(SecondFactor::to)
        .ifPresent(to ->
            method.setText(
                sentences.text(
                    "protected.method." + Sentences.key(to.channel()), sentences.masked(to))));
  }

  @FXML
  private void signOut() {
    model.signIn(new SignIn.Input.SignOut(), _ -> {});
  }

  @FXML
  private void openProfile() {
    model.go(Page.PROFILE_SECURITY);
  }
}
