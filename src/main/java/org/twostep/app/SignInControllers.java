package org.twostep.app;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Views;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.ProofModel;
import org.twostep.ui.model.Sentences;
import org.twostep.ui.model.StrengthMeter;
import org.twostep.ui.model.WaitLine;
import org.twostep.ui.proof.StepUpController;
import org.twostep.ui.signin.ChangeStoppedController;
import org.twostep.ui.signin.ForgotPasswordController;
import org.twostep.ui.signin.ForgottenUsernameController;
import org.twostep.ui.signin.PasswordResetDoneController;
import org.twostep.ui.signin.ResetCodeController;
import org.twostep.ui.signin.ResetPasswordController;
import org.twostep.ui.signin.SignInCodeController;
import org.twostep.ui.signin.SignInController;

/** Makes the controllers of the screens on which someone shows who they are. */
final class SignInControllers {
  private final Models models;
  private final StrengthMeter strengthMeter;
  private final Supplier<Views> views;
  private final Forms forms;
  private final ProofScreens proofs;
  private final BrokerageModel brokerage;
  private final Sentences say;

  SignInControllers(Models models, StrengthMeter strengthMeter, Supplier<Views> views) {
    this.models = models;
    this.strengthMeter = strengthMeter;
    this.views = views;
    this.forms = new Forms(models);
    this.proofs = new ProofScreens(models);
    this.brokerage = models.brokerage();
    this.say = models.sentences();
  }

  Map<Class<?>, Function<Lifecycle, Object>> makers() {
    return Map.ofEntries(
        Map.entry(SignInController.class, this::signIn),
        Map.entry(
            SignInCodeController.class,
            l -> new SignInCodeController(brokerage, signInProof(l), say)),
        Map.entry(
            StepUpController.class, l -> new StepUpController(models.security(), stepUpProof(l))),
        Map.entry(
            ForgotPasswordController.class,
            l -> new ForgotPasswordController(brokerage, say, views.get(), this::resetProof, l)),
        Map.entry(
            ForgottenUsernameController.class,
            l -> new ForgottenUsernameController(brokerage, forms.form(l))),
        Map.entry(
            ResetCodeController.class, l -> new ResetCodeController(brokerage, forms.code(l))),
        Map.entry(
            ResetPasswordController.class,
            l -> new ResetPasswordController(brokerage, forms.form(l), strengthMeter)),
        Map.entry(
            PasswordResetDoneController.class, _ -> new PasswordResetDoneController(brokerage)),
        Map.entry(ChangeStoppedController.class, _ -> new ChangeStoppedController(brokerage)));
  }

  private Object signIn(Lifecycle lifecycle) {
    WaitLine waitLine = new WaitLine(brokerage, say, models.ticker());
    return new SignInController(brokerage, models.session(), forms.form(lifecycle), say, waitLine);
  }

  private Parent signInProof(Lifecycle lifecycle) {
    return proofs.view(ProofModel.signIn(brokerage), lifecycle);
  }

  private Parent stepUpProof(Lifecycle lifecycle) {
    return proofs.view(ProofModel.stepUp(brokerage, models.security()), lifecycle);
  }

  private Parent resetProof(Lifecycle lifecycle) {
    return proofs.view(ProofModel.reset(brokerage), lifecycle);
  }
}
