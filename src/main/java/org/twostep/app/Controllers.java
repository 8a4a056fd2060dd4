package org.twostep.app;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.twostep.account.PasswordPolicy;
import org.twostep.account.PracticeCustomer;
import org.twostep.ui.approval.ApproveController;
import org.twostep.ui.fx.Background;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Views;
import org.twostep.ui.guide.GuideController;
import org.twostep.ui.home.HomeController;
import org.twostep.ui.mailbox.MailboxController;
import org.twostep.ui.mailbox.MailboxViewModel;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.CodeForm;
import org.twostep.ui.model.Form;
import org.twostep.ui.model.Look;
import org.twostep.ui.model.Sentences;
import org.twostep.ui.phone.PhoneController;
import org.twostep.ui.phone.PhoneViewModel;
import org.twostep.ui.profile.BasicInformationController;
import org.twostep.ui.profile.ChangePasswordController;
import org.twostep.ui.profile.ProfileController;
import org.twostep.ui.profile.SecurityController;
import org.twostep.ui.profile.StrengthMeter;
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
import org.twostep.ui.registration.VerificationSettingsController;
import org.twostep.ui.registration.VerifyIdentityController;
import org.twostep.ui.registration.WaitingForApprovalController;
import org.twostep.ui.settings.SettingsController;
import org.twostep.ui.signin.SignInCodeController;
import org.twostep.ui.signin.SignInController;

/** Makes each screen's controller with what it needs: the one place where that is decided. */
final class Controllers implements Views.Controllers {
  private final Models models;
  private final Host host;
  private final PasswordPolicy policy;
  private final Map<Class<?>, Function<Lifecycle, Object>> makers;

  /** What the window does for the screens. */
  record Host(Background background, Look look, Consumer<String> clipboard, Runnable startOver) {}

  Controllers(Models models, Host host, PasswordPolicy policy) {
    this.models = models;
    this.host = host;
    this.policy = policy;
    BrokerageModel brokerage = models.brokerage();
    Sentences say = models.sentences();
    this.makers =
        Map.ofEntries(
            Map.entry(SignInController.class, l -> new SignInController(brokerage, form(l))),
            Map.entry(
                SignInCodeController.class,
                l -> new SignInCodeController(brokerage, codeForm(l), say)),
            Map.entry(HomeController.class, l -> new HomeController(brokerage, say, l)),
            Map.entry(GuideController.class, l -> new GuideController(brokerage, say, l)),
            Map.entry(
                ProfileController.class,
                l -> new ProfileController(brokerage, models.approval(), say, l)),
            Map.entry(
                BasicInformationController.class,
                l -> new BasicInformationController(brokerage, l)),
            Map.entry(
                SecurityController.class,
                l -> new SecurityController(brokerage, models.approval(), say, models.ticker(), l)),
            Map.entry(ChangePasswordController.class, this::changePassword),
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
            Map.entry(PhoneController.class, this::phone),
            Map.entry(MailboxController.class, this::mailbox),
            Map.entry(
                SettingsController.class,
                _ -> new SettingsController(host.look(), say, host.startOver())));
  }

  @Override
  public Object make(Class<?> type, Lifecycle lifecycle) {
    return Objects.requireNonNull(makers.get(type), type.getName()).apply(lifecycle);
  }

  /** Views whose controllers come from here. */
  Views views() {
    return new Views(models.messages(), this);
  }

  private Form form(Lifecycle lifecycle) {
    return new Form(models.sentences(), models.drafts(), lifecycle);
  }

  private CodeForm codeForm(Lifecycle lifecycle) {
    return codeForm(form(lifecycle));
  }

  private CodeForm codeForm(Form form) {
    return new CodeForm(form, models.sentences(), models.brokerage(), models.ticker());
  }

  private Object changePassword(Lifecycle lifecycle) {
    Form form = form(lifecycle);
    Sentences say = models.sentences();
    StrengthMeter meter = new StrengthMeter(policy, host.background(), say);
    return new ChangePasswordController(models.brokerage(), form, codeForm(form), say, meter);
  }

  private Object phone(Lifecycle lifecycle) {
    return new PhoneController(
        new PhoneViewModel(models.world(), models.ticker(), models.words(), lifecycle),
        models.messages(),
        host.clipboard(),
        lifecycle);
  }

  private Object mailbox(Lifecycle lifecycle) {
    return new MailboxController(
        new MailboxViewModel(
            models.world(),
            models.ticker(),
            models.words(),
            PracticeCustomer.EMAIL.display(),
            lifecycle),
        models.messages(),
        host.clipboard(),
        models::followLink,
        lifecycle);
  }
}
