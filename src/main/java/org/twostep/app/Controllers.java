package org.twostep.app;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.twostep.account.PasswordPolicy;
import org.twostep.ui.activity.ActivityController;
import org.twostep.ui.activity.ActivityViewModel;
import org.twostep.ui.activity.ActivityWords;
import org.twostep.ui.approval.ApproveController;
import org.twostep.ui.fx.Background;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Views;
import org.twostep.ui.guide.AskController;
import org.twostep.ui.guide.AskViewModel;
import org.twostep.ui.guide.GuideController;
import org.twostep.ui.home.HomeController;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.CodeForm;
import org.twostep.ui.model.FileWish;
import org.twostep.ui.model.Form;
import org.twostep.ui.model.Look;
import org.twostep.ui.model.Sentences;
import org.twostep.ui.model.StrengthMeter;
import org.twostep.ui.profile.ChangePasswordController;
import org.twostep.ui.profile.ProfileController;
import org.twostep.ui.profile.TrustedPlacesController;
import org.twostep.ui.profile.TrustedPlacesViewModel;
import org.twostep.ui.recovery.Keeping;
import org.twostep.ui.registration.CheckMessagesController;
import org.twostep.ui.registration.ChooseMethodController;
import org.twostep.ui.registration.CodeStepController;
import org.twostep.ui.registration.ContactInformationController;
import org.twostep.ui.registration.PhoneNumberController;
import org.twostep.ui.registration.ProtectedController;
import org.twostep.ui.registration.ReceiveByController;
import org.twostep.ui.registration.RegistrationController;
import org.twostep.ui.registration.SaveSettingsController;
import org.twostep.ui.registration.SecretWordController;
import org.twostep.ui.registration.SecurityQuestionController;
import org.twostep.ui.registration.SetUpAppController;
import org.twostep.ui.registration.VerificationSettingsController;
import org.twostep.ui.registration.VerifyIdentityController;
import org.twostep.ui.registration.WaitingForApprovalController;
import org.twostep.ui.settings.FeedbackExport;
import org.twostep.ui.settings.SettingsController;

/** Makes each screen's controller with what it needs: the one place where that is decided. */
final class Controllers implements Views.Controllers {
  private final Models models;
  private final Host host;
  private final StrengthMeter strengthMeter;
  private final Forms forms;
  private final Map<Class<?>, Function<Lifecycle, Object>> ofSecurity;
  private final Map<Class<?>, Function<Lifecycle, Object>> ofDevices;
  private final Map<Class<?>, Function<Lifecycle, Object>> ofSignIn;
  private final Map<Class<?>, Function<Lifecycle, Object>> makers;

  /** What the window does for the screens. */
  record Host(Background background, Look look, Keeping keeping, Runnable startOver) {
    Consumer<String> clipboard() {
      return keeping.clipboard();
    }
  }

  Controllers(Models models, Host host, PasswordPolicy policy) {
    this.models = models;
    this.host = host;
    this.strengthMeter = new StrengthMeter(policy, host.background(), models.sentences());
    this.forms = new Forms(models);
    this.ofSecurity = new SecurityControllers(models, host, this::views).makers();
    this.ofDevices = new DeviceControllers(models, host, this::views).makers();
    this.ofSignIn = new SignInControllers(models, strengthMeter, this::views).makers();
    BrokerageModel brokerage = models.brokerage();
    Sentences say = models.sentences();
    this.makers =
        Map.ofEntries(
            Map.entry(HomeController.class, l -> new HomeController(brokerage, say, l)),
            Map.entry(GuideController.class, l -> new GuideController(brokerage, say, l)),
            Map.entry(AskController.class, l -> new AskController(ask(l), say, l)),
            Map.entry(
                ProfileController.class,
                l -> new ProfileController(brokerage, models.approval(), say, views(), l)),
            Map.entry(ChangePasswordController.class, this::changePassword),
            Map.entry(TrustedPlacesController.class, this::trustedPlaces),
            Map.entry(ActivityController.class, this::activity),
            Map.entry(
                RegistrationController.class,
                l -> new RegistrationController(brokerage, say, views(), l)),
            Map.entry(
                CodeStepController.class, l -> new CodeStepController(brokerage, codeForm(l), say)),
            Map.entry(
                VerificationSettingsController.class,
                _ -> new VerificationSettingsController(brokerage)),
            Map.entry(
                ReceiveByController.class, l -> new ReceiveByController(brokerage, form(l), say)),
            Map.entry(SetUpAppController.class, this::setUpApp),
            Map.entry(
                SecretWordController.class, l -> new SecretWordController(brokerage, form(l))),
            Map.entry(
                SaveSettingsController.class,
                l -> new SaveSettingsController(brokerage, form(l), say)),
            Map.entry(
                ContactInformationController.class,
                l -> new ContactInformationController(brokerage, form(l))),
            Map.entry(
                PhoneNumberController.class, l -> new PhoneNumberController(brokerage, form(l))),
            Map.entry(
                SecurityQuestionController.class,
                l -> new SecurityQuestionController(brokerage, form(l), say)),
            Map.entry(
                ChooseMethodController.class,
                l -> new ChooseMethodController(brokerage, form(l), say)),
            Map.entry(
                CheckMessagesController.class,
                l -> new CheckMessagesController(brokerage, form(l), say, models.ticker())),
            Map.entry(
                VerifyIdentityController.class,
                l -> new VerifyIdentityController(brokerage, form(l))),
            Map.entry(
                WaitingForApprovalController.class,
                _ -> new WaitingForApprovalController(brokerage)),
            Map.entry(ProtectedController.class, _ -> new ProtectedController(brokerage, say)),
            Map.entry(
                ApproveController.class,
                _ -> new ApproveController(brokerage, say, models.ticker())),
            Map.entry(
                SettingsController.class,
                l -> new SettingsController(host.look(), say, export(l), host.startOver())));
  }

  @Override
  public Object make(Class<?> type, Lifecycle lifecycle) {
    return Stream.of(ofSignIn, ofSecurity, ofDevices, makers)
        .flatMap(some -> Stream.ofNullable(some.get(type)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(type.getName()))
        .apply(lifecycle);
  }

  /** Views whose controllers come from here. */
  Views views() {
    return new Views(models.messages(), this);
  }

  private Form form(Lifecycle lifecycle) {
    return forms.form(lifecycle);
  }

  private CodeForm codeForm(Lifecycle lifecycle) {
    return forms.code(lifecycle);
  }

  private AskViewModel ask(Lifecycle lifecycle) {
    return new AskViewModel(
        models.answers().search(),
        models.answers().feedback(),
        host.background().scoped(lifecycle),
        models.ticker().nowProperty()::get);
  }

  private FeedbackExport export(Lifecycle lifecycle) {
    return new FeedbackExport(
        models.answers().feedback(),
        models.answers().questions(),
        host.background().scoped(lifecycle),
        (title, kind, name) -> host.keeping().askForFile().apply(new FileWish(title, kind, name)));
  }

  private Object changePassword(Lifecycle lifecycle) {
    return new ChangePasswordController(
        models.brokerage(), models.security(), form(lifecycle), strengthMeter);
  }

  private Object trustedPlaces(Lifecycle lifecycle) {
    var here = models.world().conditionsProperty().map(now -> now.whereabouts().seen());
    return new TrustedPlacesController(
        new TrustedPlacesViewModel(models.brokerage(), models.security(), here, models.sentences()),
        lifecycle);
  }

  private Object setUpApp(Lifecycle lifecycle) {
    return new SetUpAppController(
        models.brokerage(), form(lifecycle), models.appKeys(host.clipboard()), models.sentences());
  }

  private Object activity(Lifecycle lifecycle) {
    BrokerageModel brokerage = models.brokerage();
    return new ActivityController(
        brokerage,
        new ActivityViewModel(
            brokerage::readActivity, host.background(), brokerage.activityProperty(), lifecycle),
        new ActivityWords(models.sentences(), models.words(), models.ticker()),
        lifecycle);
  }
}
