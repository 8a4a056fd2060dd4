package org.twostep.app;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.twostep.ui.enrolment.AppCodeController;
import org.twostep.ui.enrolment.DestinationController;
import org.twostep.ui.enrolment.EnrolmentController;
import org.twostep.ui.enrolment.EnrolmentWords;
import org.twostep.ui.enrolment.MessageCodeController;
import org.twostep.ui.enrolment.PhoneRequestController;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Views;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.EnrolmentWait;
import org.twostep.ui.model.SecurityModel;
import org.twostep.ui.model.Sentences;
import org.twostep.ui.profile.AskWhenController;
import org.twostep.ui.profile.BasicInformationController;
import org.twostep.ui.profile.FactorWords;
import org.twostep.ui.profile.FactorsController;
import org.twostep.ui.profile.RecoveryCardController;
import org.twostep.ui.profile.SecurityController;
import org.twostep.ui.profile.TrustedComputersController;
import org.twostep.ui.profile.TwoFactorController;
import org.twostep.ui.proof.ApprovalWayController;
import org.twostep.ui.recovery.RecoveryCodesController;
import org.twostep.ui.recovery.RecoveryCodesViewModel;
import org.twostep.ui.recovery.SafePlaces;

/** Makes the controllers of the screens on which a customer changes what protects the account. */
final class SecurityControllers {
  private final Models models;
  private final Controllers.Host host;
  private final Supplier<Views> views;
  private final Forms forms;
  private final BrokerageModel brokerage;
  private final SecurityModel security;
  private final Sentences say;

  SecurityControllers(Models models, Controllers.Host host, Supplier<Views> views) {
    this.models = models;
    this.host = host;
    this.views = views;
    this.forms = new Forms(models);
    this.brokerage = models.brokerage();
    this.security = models.security();
    this.say = models.sentences();
  }

  Map<Class<?>, Function<Lifecycle, Object>> makers() {
    return Map.ofEntries(
        Map.entry(
            BasicInformationController.class,
            l -> new BasicInformationController(brokerage, security, l)),
        Map.entry(
            SecurityController.class,
            l -> new SecurityController(brokerage, security, say, models.ticker(), views.get(), l)),
        Map.entry(
            TwoFactorController.class,
            l -> new TwoFactorController(brokerage, security, models.approval(), say, l)),
        Map.entry(FactorsController.class, this::factors),
        Map.entry(
            RecoveryCardController.class,
            l -> new RecoveryCardController(brokerage, security, say, l)),
        Map.entry(
            AskWhenController.class,
            l -> new AskWhenController(brokerage, security, forms.form(l))),
        Map.entry(
            TrustedComputersController.class,
            l -> new TrustedComputersController(brokerage, security, say, models.ticker(), l)),
        Map.entry(
            EnrolmentController.class,
            l ->
                new EnrolmentController(
                    brokerage, security, new EnrolmentWords(say), views.get(), l)),
        Map.entry(
            DestinationController.class,
            l -> new DestinationController(brokerage, security, forms.form(l), say)),
        Map.entry(
            MessageCodeController.class,
            l -> new MessageCodeController(brokerage, security, forms.code(l), models.drafts())),
        Map.entry(
            AppCodeController.class,
            l ->
                new AppCodeController(
                    brokerage,
                    security,
                    forms.code(l),
                    models.appKeys(host.keeping().clipboard()),
                    say,
                    l)),
        Map.entry(
            PhoneRequestController.class, l -> new PhoneRequestController(this::phoneRequest, l)),
        Map.entry(RecoveryCodesController.class, this::recoveryCodes));
  }

  private Parent phoneRequest(Lifecycle lifecycle) {
    return new Views(
            models.messages(),
            (_, l) ->
                new ApprovalWayController(
                    new EnrolmentWait(brokerage, security), say, models.ticker(), l))
        .load(ApprovalWayController.class, lifecycle)
        .root();
  }

  private Object factors(Lifecycle lifecycle) {
    FactorWords words = new FactorWords(say, models.ticker());
    return new FactorsController(
        brokerage, security, words, () -> forms.form(lifecycle), lifecycle);
  }

  private Object recoveryCodes(Lifecycle lifecycle) {
    RecoveryCodesViewModel codes =
        new RecoveryCodesViewModel(
            security,
            models.recoveryCodes(),
            host.background().scoped(lifecycle),
            models.ticker().nowProperty()::get,
            say);
    return new RecoveryCodesController(
        brokerage, codes, new SafePlaces(codes, host.keeping(), say), say);
  }
}
