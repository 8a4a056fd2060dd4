package org.twostep.ui.registration;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.twostep.account.SecondFactor;
import org.twostep.brokerage.Page;
import org.twostep.signin.SignIn;
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
        .protection()
        .defaultFactor()
        .ifPresent(factor -> method.setText(sentences.text(key(factor), sentences.factor(factor))));
  }

  private static String key(SecondFactor factor) {
    return "protected.method." + Sentences.key(factor.kind());
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
