package org.twostep.app;

import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.twostep.brokerage.Page;
import org.twostep.ui.activity.ActivityController;
import org.twostep.ui.approval.ApproveController;
import org.twostep.ui.devices.DeviceViews;
import org.twostep.ui.devices.DevicesController;
import org.twostep.ui.devices.DevicesViewModel;
import org.twostep.ui.enrolment.EnrolmentController;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Views;
import org.twostep.ui.fx.Views.View;
import org.twostep.ui.guide.GuideController;
import org.twostep.ui.home.HomeController;
import org.twostep.ui.lookalike.LookalikeController;
import org.twostep.ui.mailbox.MailboxController;
import org.twostep.ui.model.LookalikeModel;
import org.twostep.ui.phone.PhoneController;
import org.twostep.ui.profile.ChangePasswordController;
import org.twostep.ui.profile.ProfileController;
import org.twostep.ui.profile.TrustedPlacesController;
import org.twostep.ui.proof.StepUpController;
import org.twostep.ui.recovery.RecoveryCodesController;
import org.twostep.ui.registration.ProtectedController;
import org.twostep.ui.registration.RegistrationController;
import org.twostep.ui.settings.SettingsController;
import org.twostep.ui.shell.BrowserController;
import org.twostep.ui.shell.LeftPane;
import org.twostep.ui.shell.PageStack;
import org.twostep.ui.shell.Panes;
import org.twostep.ui.shell.SessionWarningController;
import org.twostep.ui.shell.ShellController;
import org.twostep.ui.shell.SiteController;
import org.twostep.ui.signin.ChangeStoppedController;
import org.twostep.ui.signin.ForgotPasswordController;
import org.twostep.ui.signin.PasswordResetDoneController;
import org.twostep.ui.signin.SignInCodeController;
import org.twostep.ui.signin.SignInController;

/** Puts the panes together: the guide, the brokerage's site, the devices, and the frame. */
final class Screens {
  private final Lifecycle lifecycle = new Lifecycle();
  private final Models models;
  private final Views views;
  private final Executor later;

  /**
   * @param later runs what the first frame does not need
   */
  Screens(Models models, Views views, Executor later) {
    this.models = models;
    this.views = views;
    this.later = later;
  }

  /** How long the screens live. */
  Lifecycle lifecycle() {
    return lifecycle;
  }

  /** The window's content. */
  Parent shell(Backdrop backdrop, Runnable openSettings) {
    View<GuideController> guide = views.load(GuideController.class, lifecycle);
    Panes panes =
        new Panes(
            backdrop.left(guide.root()),
            backdrop.centre(browser()),
            placeForDevices(),
            backdrop.bar());
    Views frame =
        with(l ->
            new ShellController(
                panes,
                new LeftPane(backdrop.summary(guide.controller().summary()), backdrop.leftNeeded()),
                models.notice(),
                backdrop.rehearsals(),
                openSettings,
                l));
    return backdrop.top(frame.load(ShellController.class, lifecycle).root());
  }

  /** The panel of settings. */
  Parent settings() {
    return views.load(SettingsController.class, lifecycle).root();
  }

  /** The brokerage's site, or the one that only looks like it, under its address. */
  private Parent browser() {
    LookalikeModel lookalike = models.trouble().lookalike();
    Views frame =
        with(l ->
            new BrowserController(
                site(),
                lookalike.address(),
                there -> lookalike(lookalike, there),
                models.messages(),
                l));
    return frame.load(BrowserController.class, lifecycle).root();
  }

  private Parent lookalike(LookalikeModel lookalike, Lifecycle there) {
    return with(l -> new LookalikeController(lookalike, models.sentences(), l))
        .load(LookalikeController.class, there)
        .root();
  }

  private Parent site() {
    PageStack pages =
        new PageStack(Screens::screen, (screen, lives) -> views.load(screen, lives).root());
    Views site =
        new Views(
            models.messages(),
            (type, l) ->
                type.equals(SessionWarningController.class)
                    ? new SessionWarningController(models.session(), models.sentences(), l)
                    : new SiteController(
                        models.brokerage(),
                        models.approval(),
                        models.world().computer(),
                        pages::goTo,
                        this::prompt,
                        l));
    return site.load(SiteController.class, lifecycle).root();
  }

  private Parent prompt() {
    return views.load(ApproveController.class, lifecycle).root();
  }

  /** The page is there sooner where it does not wait for the devices beside it. */
  private Parent placeForDevices() {
    StackPane place = new StackPane();
    place.getStyleClass().add("devices-place");
    later.execute(() -> {
      if (!lifecycle.hasEnded()) {
        place.getChildren().add(devices());
      }
    });
    return place;
  }

  private Parent devices() {
    DeviceViews inside =
        new DeviceViews(
            views.load(PhoneController.class, lifecycle).root(),
            views.load(MailboxController.class, lifecycle).root());
    Views pane =
        with(l ->
            new DevicesController(
                new DevicesViewModel(
                    models.world(),
                    models.ticker(),
                    models.words(),
                    models.messages(),
                    models.trouble().calls().callProperty(),
                    l),
                inside,
                models.messages(),
                l));
    return pane.load(DevicesController.class, lifecycle).root();
  }

  /** Which screen shows which page. */
  private static Class<?> screen(Page page) {
    return switch (page) {
      case SIGN_IN -> SignInController.class;
      case STEP_UP -> StepUpController.class;
      case FORGOT_PASSWORD -> ForgotPasswordController.class;
      case PASSWORD_RESET_DONE -> PasswordResetDoneController.class;
      case CHANGE_STOPPED -> ChangeStoppedController.class;
      case SIGN_IN_CODE -> SignInCodeController.class;
      case ENROLMENT -> EnrolmentController.class;
      case RECOVERY_CODES -> RecoveryCodesController.class;
      case HOME -> HomeController.class;
      case PROFILE_BASIC, PROFILE_SECURITY -> ProfileController.class;
      case CHANGE_PASSWORD -> ChangePasswordController.class;
      case TRUSTED_PLACES -> TrustedPlacesController.class;
      case ACTIVITY -> ActivityController.class;
      case REGISTRATION -> RegistrationController.class;
      case PROTECTED -> ProtectedController.class;
    };
  }

  private Views with(Function<Lifecycle, Object> controller) {
    return new Views(models.messages(), (_, l) -> controller.apply(l));
  }

  void end() {
    lifecycle.end();
  }
}
