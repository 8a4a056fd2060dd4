package org.twostep.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.brokerage.Page;
import org.twostep.ui.activity.ActivityController;
import org.twostep.ui.approval.ApproveController;
import org.twostep.ui.authenticator.AuthenticatorController;
import org.twostep.ui.devices.DevicesController;
import org.twostep.ui.enrolment.EnrolmentController;
import org.twostep.ui.fernhill.FernhillController;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.guide.GuideController;
import org.twostep.ui.home.HomeController;
import org.twostep.ui.location.LocationController;
import org.twostep.ui.mailbox.MailboxController;
import org.twostep.ui.phone.PhoneController;
import org.twostep.ui.profile.ChangePasswordController;
import org.twostep.ui.profile.ProfileController;
import org.twostep.ui.proof.StepUpController;
import org.twostep.ui.recovery.RecoveryCodesController;
import org.twostep.ui.settings.SettingsController;
import org.twostep.ui.shell.PageStack;
import org.twostep.ui.signin.ChangeStoppedController;
import org.twostep.ui.signin.ForgotPasswordController;
import org.twostep.ui.signin.PasswordResetDoneController;
import org.twostep.ui.signin.SignInCodeController;
import org.twostep.ui.signin.SignInController;

/**
 * A screen that was replaced, and whose life ended, is not kept in memory by what it listened to.
 */
class ScreensAreLetGoOfTest {
  @RegisterExtension final DesktopBench bench = new DesktopBench();

  @ParameterizedTest
  @ValueSource(
      classes = {
        SignInController.class,
        SignInCodeController.class,
        StepUpController.class,
        ForgotPasswordController.class,
        PasswordResetDoneController.class,
        ChangeStoppedController.class,
        HomeController.class,
        GuideController.class,
        ProfileController.class,
        ChangePasswordController.class,
        EnrolmentController.class,
        RecoveryCodesController.class,
        ActivityController.class,
        ApproveController.class,
        PhoneController.class,
        LocationController.class,
        AuthenticatorController.class,
        FernhillController.class,
        MailboxController.class,
        SettingsController.class
      })
  void aScreenThatEnded(Class<?> controller) {
    bench.open();
    StackPane place = new StackPane();
    Parent before = bench.root();
    bench.onScreen(() -> {
      bench.scene().setRoot(place);
      return true;
    });
    Lifecycle life = new Lifecycle();
    WeakReference<Parent> screen =
        bench.onScreen(() -> {
          Parent root = bench.views().load(controller, life).root();
          place.getChildren().setAll(root);
          return new WeakReference<>(root);
        });
    bench.settle();
    assertNotNull(screen.get());
    bench.onScreen(() -> {
      place.getChildren().clear();
      life.end();
      return true;
    });
    assertLetGoOf(screen);
    bench.onScreen(() -> {
      bench.scene().setRoot(before);
      return true;
    });
  }

  @Test
  void thePageBeforeThePresentOne() {
    bench.open();
    PageStack pages =
        bench.onScreen(() ->
            new PageStack(
                ScreensAreLetGoOfTest::controller,
                (screen, lives) -> bench.views().load(screen, lives).root()));
    Map<Page, WeakReference<Parent>> shown = new EnumMap<>(Page.class);
    for (Page page : new Page[] {Page.SIGN_IN, Page.HOME, Page.PROFILE_BASIC, Page.SIGN_IN}) {
      WeakReference<Parent> screen =
          bench.onScreen(() -> new WeakReference<>(pages.goTo(page).getLast()));
      shown.forEach((earlier, root) -> assertLetGoOf(root));
      shown.clear();
      shown.put(page, screen);
    }
    assertEquals(1, shown.size());
  }

  @Test
  void thePagesOfTheRehearsalsThatWereLeft() {
    bench.open();
    press("#rehearsals");
    WeakReference<Parent> list = shown(".rehearsal-list");
    WeakReference<Parent> rehearsal = shown(".page-frame .page");
    press("#learners");
    WeakReference<Parent> learners = shown(".page-frame .page");
    press("#trainer");
    WeakReference<Parent> trainer = shown(".page-frame .page");
    press(".page-frame .header-button");
    for (WeakReference<Parent> left : List.of(list, rehearsal, learners, trainer)) {
      assertLetGoOf(left);
    }
  }

  private WeakReference<Parent> shown(String selector) {
    return bench.onScreen(() -> new WeakReference<>((Parent) bench.root().lookup(selector)));
  }

  private void press(String button) {
    bench.onScreen(() -> {
      ((ButtonBase) bench.root().lookup(button)).fire();
      return true;
    });
    bench.settle();
  }

  private static Class<?> controller(Page page) {
    return switch (page) {
      case SIGN_IN -> SignInController.class;
      case HOME -> HomeController.class;
      case PROFILE_BASIC -> ProfileController.class;
      default -> DevicesController.class;
    };
  }

  /** Collects until it is gone; an allocation on the way makes the collector earnest. */
  private void assertLetGoOf(WeakReference<Parent> screen) {
    for (int round = 0; round < 30 && screen.get() != null; round++) {
      System.gc();
      bench.redraw();
    }
    assertNull(screen.get(), "still held");
  }
}
