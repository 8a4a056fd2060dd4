package org.twostep.ui.signin;

import java.util.Optional;
import javafx.fxml.FXML;
import org.twostep.account.SecondFactor;
import org.twostep.account.SignIn;
import org.twostep.brokerage.CustomerFile;
import org.twostep.contact.Destination;
import org.twostep.factor.Purpose;
import org.twostep.registration.CodeTarget;
import org.twostep.ui.control.CodePanel;
import org.twostep.ui.control.StepHeader;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.CodeForm;
import org.twostep.ui.model.Sentences;

/** The second step of signing in. */
public final class SignInCodeController {
  private final BrokerageModel model;
  private final CodeForm codeForm;
  private final Sentences sentences;

  @FXML private StepHeader header;
  @FXML private CodePanel panel;

  public SignInCodeController(BrokerageModel model, CodeForm codeForm, Sentences sentences) {
    this.model = model;
    this.codeForm = codeForm;
    this.sentences = sentences;
  }

  @FXML
  private void initialize() {
    target(model.file()).map(CodeTarget::to).ifPresent(this::nameDestination);
    codeForm.bind(
        panel,
        SignInCodeController::target,
        new CodeForm.Actions(
            typed -> answer -> model.signIn(new SignIn.Input.Code(typed), answer),
            answer -> model.signIn(new SignIn.Input.ResendCode(), answer)));
  }

  private void nameDestination(Destination to) {
    header.setSubtitle(sentences.codeSentTo(to));
  }

  @FXML
  private void leave() {
    model.signIn(new SignIn.Input.SignOut(), _ -> {});
  }

  private static Optional<CodeTarget> target(CustomerFile file) {
    return file.account()
        .secondFactor()
        .map(SecondFactor::to)
        .map(to -> new CodeTarget(Purpose.SIGN_IN, to));
  }
}
