package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twostep.account.Challenge.Demand;
import org.twostep.account.Challenge.Way;
import org.twostep.account.Method;
import org.twostep.account.PracticeCustomer;
import org.twostep.app.DesktopBench;
import org.twostep.brokerage.Page;
import org.twostep.contact.Destination;
import org.twostep.factor.AttemptLimit;
import org.twostep.factor.OtpAuthUri;
import org.twostep.factor.TotpKey;
import org.twostep.registration.Input;
import org.twostep.registration.Step;
import org.twostep.rehearsal.Mode;
import org.twostep.rehearsal.Rehearsed;
import org.twostep.security.Enrolment.Goal;
import org.twostep.security.SecurityInput;
import org.twostep.signin.ForgottenPassword;
import org.twostep.ui.model.Look.Appearance;
import org.twostep.ui.model.Look.TextSize;
import org.twostep.world.Computer;
import org.twostep.world.Delay;

/** Every screen, light and dark, with usual and double text, in a narrow and a wide window. */
class AllScreensTest {
  private static final Path FXML = Path.of("src/main/resources/org/twostep/ui");
  private static final Pattern FIRST_ID = Pattern.compile("fx:id=\"(\\w+)\"");
  private static final double HEIGHT = 860;

  @RegisterExtension final DesktopBench bench = new DesktopBench();

  /** A moment at which these screens are to be seen. */
  enum Moment {
    SIGN_IN(_ -> {}, "shell/Shell", "shell/Site", "devices/Devices", "signin/SignIn"),
    GUIDE(_ -> {}, m -> m.asking().goToField(), "guide/Guide"),
    SIGN_IN_CODE(
        m -> m.shortcut().askedForCode(),
        "signin/SignInCode",
        "phone/Phone",
        "proof/Proof",
        "proof/CodeWay"),
    OTHER_PROOFS(
        m -> m.asked(Proofs.APP, Proofs.TEXT, Proofs.EMAIL, Proofs.PHONE),
        m -> m.press("#toggle"),
        "proof/OtherWays"),
    OTHER_WAYS_SWITCHED_OFF(
        m -> {
          AttemptLimit off = new AttemptLimit(AttemptLimit.OFF_FROM, Optional.empty());
          m.proofs().protect(Proofs.APP, Proofs.TEXT);
          m.proofs().wrong(Proofs.TEXT, off);
          m.proofs().askedToSignIn();
        },
        m -> m.press("#toggle"),
        "proof/OtherWays"),
    REQUEST_ON_PHONE(m -> m.asked(Proofs.PHONE), "proof/ApprovalWay"),
    REQUEST_RAN_OUT(
        m -> m.asked(Proofs.PHONE),
        m -> m.bench().pass(Duration.ofMinutes(6)),
        "proof/ApprovalWay"),
    RECOVERY_CODE(
        m -> {
          m.asked(Proofs.TEXT);
          m.proofs().chosen(new Way.RecoveryCode());
        },
        m -> m.press("#submit"),
        "proof/TypedWay"),
    STEP_UP(
        m -> {
          m.shortcut().signIn();
          m.bench().brokerage().secure(new SecurityInput.OpenStepUp(Demand.ANY));
        },
        "proof/StepUp",
        "proof/TypedWay"),
    FORGOT_PASSWORD(
        _ -> {},
        m -> m.press("#forgotPassword"),
        "signin/ForgotPassword",
        "signin/ForgottenUsername"),
    FORGOT_PASSWORD_MESSAGE(m -> m.forgotten(), "signin/ForgotPassword", "signin/ResetCode"),
    FORGOT_PASSWORD_NEW(
        m -> m.forgotten(),
        m -> {
          m.answerMessage(PracticeCustomer.EMAIL);
          m.answerMessage(PracticeCustomer.PHONE);
        },
        "signin/ResetPassword"),
    PASSWORD_RESET_DONE(
        _ -> {}, m -> m.bench().go(Page.PASSWORD_RESET_DONE), "signin/PasswordResetDone"),
    CHANGE_STOPPED(_ -> {}, m -> m.bench().go(Page.CHANGE_STOPPED), "signin/ChangeStopped"),
    SESSION_WARNING(
        m -> m.shortcut().signIn(),
        m -> m.bench().pass(Duration.ofMinutes(59)),
        "shell/SessionWarning"),
    SESSION_ENDED(
        m -> m.shortcut().signIn(), m -> m.bench().pass(Duration.ofMinutes(61)), "signin/SignIn"),
    FEW_RECOVERY_CODES(
        m -> {
          m.shortcut().signIn();
          m.proofs().protect(Proofs.TEXT);
          m.proofs().leave(2);
        },
        "home/Home"),
    HOME(m -> m.shortcut().signIn(), "home/Home"),
    PROFILE(
        m -> m.shortcut().signIn(),
        m -> m.menu("menuBasic"),
        "profile/Profile",
        "profile/BasicInformation"),
    SECURITY(m -> m.shortcut().signIn(), m -> m.menu("menuTwoFactor"), "profile/Security"),
    SECURITY_UNFINISHED(
        m -> m.shortcut().at(Step.SAVE_SETTINGS), m -> m.press("#finishLater"), "profile/Security"),
    SECURITY_ON(
        m -> m.shortcut().protectedAndSignedOut(),
        Moments::signInWithCodeAndOpenSecurity,
        "profile/Security"),
    CHANGE_PASSWORD(
        m -> m.shortcut().signIn(),
        m -> {
          m.menu("menuTwoFactor");
          m.press("#changePassword");
        },
        "profile/ChangePassword"),
    CHANGE_PASSWORD_WITH_CODE(
        m -> m.shortcut().protectedAndSignedOut(),
        m -> {
          m.signInWithCodeAndOpenSecurity();
          m.press("#changePassword");
        },
        "profile/ChangePassword"),
    FACTORS(
        m -> m.secured().withEveryKind().withTrust(),
        m -> m.menu("menuTwoFactor"),
        "profile/TwoFactor",
        "profile/Factors",
        "profile/RecoveryCard",
        "profile/AskWhen",
        "profile/TrustedComputers"),
    FACTORS_RENAMING(
        m -> m.secured().withEveryKind(),
        m -> {
          m.menu("menuTwoFactor");
          m.person().menu("#factor-text #factorMenu", "rename");
          m.press("#saveName");
        },
        "profile/Factors"),
    FACTORS_REMOVING_THE_LAST(
        m -> m.secured().with(Method.Kind.EMAIL),
        m -> {
          m.menu("menuTwoFactor");
          m.person().menu("#factor-email #factorMenu", "remove");
          m.press("#yesRemove");
        },
        "profile/Factors"),
    OTHER_WAYS(
        m -> m.shortcut().signIn(),
        m -> {
          m.menu("menuTwoFactor");
          m.press("#otherWays");
        },
        "profile/TwoFactor"),
    ENROLMENT_PHONE(
        m -> m.secured().begin(Method.Kind.TEXT_MESSAGE),
        m -> m.press("#next"),
        "enrolment/Enrolment",
        "enrolment/Destination"),
    ENROLMENT_EMAIL_ON_FILE(
        m -> m.secured().begin(new Goal.OnFile(), Method.Kind.EMAIL), "enrolment/Destination"),
    ENROLMENT_CODE(
        m -> {
          m.secured().begin(Method.Kind.EMAIL);
          m.bench().brokerage().secure(new SecurityInput.EnterDestination(Shortcut.EMAIL));
        },
        "enrolment/MessageCode"),
    ENROLMENT_APP(m -> m.secured().begin(Method.Kind.AUTHENTICATOR), "enrolment/AppCode"),
    ENROLMENT_APPROVAL(
        m -> m.secured().begin(Method.Kind.APPROVAL),
        "enrolment/PhoneRequest",
        "proof/ApprovalWay"),
    RECOVERY_CODES(
        m -> m.secured().with(Method.Kind.EMAIL),
        m -> m.bench().go(Page.RECOVERY_CODES),
        "recovery/RecoveryCodes"),
    RECOVERY_CODES_UNSAVED(
        m -> m.secured().with(Method.Kind.EMAIL),
        m -> {
          m.bench().go(Page.RECOVERY_CODES);
          m.press("#print");
          m.press("#done");
          m.press("#leave");
        },
        "recovery/RecoveryCodes"),
    SET_UP_APP(Step.SET_UP_APP, "registration/SetUpApp"),
    ENTER_APP_CODE(
        m -> {
          m.shortcut().at(Step.SET_UP_APP);
          m.shortcut().does(new Input.AppReady());
        },
        "registration/CodeStep"),
    ACTIVITY(
        m -> {
          m.shortcut().signIn();
          m.bench().happened(History.ofDays(80));
        },
        m -> {
          m.menu("menuTwoFactor");
          m.press("#allActivity");
        },
        "activity/Activity"),
    TRUSTED_PLACES(
        m -> m.shortcut().signIn(),
        m -> m.bench().go(Page.TRUSTED_PLACES),
        "profile/TrustedPlaces"),
    CONFIRM_IDENTITY(Step.CONFIRM_IDENTITY, "registration/Registration", "registration/CodeStep"),
    VERIFICATION_SETTINGS(Step.VERIFICATION_SETTINGS, "registration/VerificationSettings"),
    RECEIVE_BY(Step.RECEIVE_BY, "registration/ReceiveBy"),
    RECEIVE_BY_REFUSED(
        m -> m.shortcut().at(Step.RECEIVE_BY), m -> m.press("#next"), "registration/ReceiveBy"),
    SECRET_WORD(Step.SECRET_WORD, "registration/SecretWord"),
    SAVE_SETTINGS(Step.SAVE_SETTINGS, "registration/SaveSettings"),
    SAVE_SETTINGS_REFUSED(
        m -> m.shortcut().at(Step.SAVE_SETTINGS),
        m -> m.press("#save"),
        "registration/SaveSettings"),
    CONTACT_INFORMATION(Step.CONTACT_INFORMATION, "registration/ContactInformation"),
    CONFIRM_EMAIL(Step.CONFIRM_EMAIL, "registration/CodeStep"),
    SECURITY_QUESTION(Step.SECURITY_QUESTION, "registration/SecurityQuestion"),
    CHOOSE_METHOD(Step.CHOOSE_METHOD, "registration/ChooseMethod"),
    CHECK_MESSAGES(Step.CHECK_MESSAGES, "registration/CheckMessages"),
    ENTER_CODE(Step.ENTER_CODE, "registration/CodeStep"),
    VERIFY_IDENTITY(Step.VERIFY_IDENTITY, "registration/VerifyIdentity"),
    APPROVE(Step.APPROVE, "approval/Approve"),
    WAITING(
        m -> {
          m.shortcut().at(Step.VERIFY_IDENTITY);
          m.bench().world().setDelay(Delay.NEVER);
          m.shortcut().does(m.shortcut().rightInput());
        },
        "registration/WaitingForApproval"),
    PHONE_NUMBER(Step.PHONE_NUMBER, "registration/PhoneNumber"),
    ACTIVATE(Step.ACTIVATE, "registration/CodeStep"),
    PROTECTED(
        m -> m.shortcut().at(Step.APPROVE), m -> m.press("#approve"), "registration/Protected"),
    MESSAGES(m -> m.shortcut().at(Step.ACTIVATE), m -> m.person().codeByText(), "phone/Phone"),
    MAIL(
        m -> m.shortcut().at(Step.CONFIRM_EMAIL), m -> m.person().codeByEmail(), "mailbox/Mailbox"),
    LOCATION(m -> {}, m -> m.hands().click(m.window().device("#locationApp")), "location/Location"),
    AUTHENTICATOR(
        m -> m.holdsAccounts(),
        m -> m.hands().click(m.window().find(".phone", "#authenticatorApp")),
        "authenticator/Authenticator"),
    AUTHENTICATOR_KEY_REFUSED(
        _ -> {},
        m -> {
          m.hands().click(m.window().find(".phone", "#authenticatorApp"));
          m.hands().click(m.window().find(".phone", "#typeKey"));
          m.hands().click(m.window().find(".phone", "#addAccount"));
        },
        "authenticator/Authenticator"),
    FERNHILL(
        m -> PhoneRequest.askedToSignIn(m.bench()),
        m -> m.hands().click(m.window().device(".notification")),
        "fernhill/Fernhill"),
    FERNHILL_REFUSED(
        m -> PhoneRequest.askedToSignIn(m.bench()),
        m -> {
          m.hands().click(m.window().device(".notification"));
          m.hands().click(m.window().device("#yes"));
        },
        "fernhill/Fernhill"),
    FERNHILL_DENIED(
        m -> PhoneRequest.askedToSignIn(m.bench()),
        m -> {
          m.hands().click(m.window().device(".notification"));
          m.hands().click(m.window().device("#no"));
        },
        "fernhill/Fernhill"),
    CALL(_ -> {}, m -> m.trouble(TroubleTest.CALLER), "call/Call", "shell/Browser"),
    CALL_ANSWERED(
        _ -> {},
        m -> {
          m.trouble(TroubleTest.CALLER);
          m.hands().click(m.window().device("#answer"));
        },
        "call/Call"),
    CALL_DECLINED(
        _ -> {},
        m -> {
          m.trouble(TroubleTest.CALLER);
          m.hands().click(m.window().device("#decline"));
        },
        "call/Call"),
    LOOKALIKE(
        _ -> {},
        m -> {
          m.trouble(TroubleTest.LOOKALIKE);
          m.hands().click(m.window().device("#messagesApp"));
          m.hands().click(m.window().device(".message-link"));
          m.hands().click(m.window().site("#fakeSignIn"));
        },
        "lookalike/Lookalike"),
    LIBRARY(
        m -> m.bench().world().setWhereabouts(at -> at.withComputer(Computer.LIBRARY)),
        "shell/Site"),
    REPORT(
        _ -> {}, m -> m.rehearsals().report(Rehearsed.sketch("Ann", Mode.TEST)), "report/Report"),
    REPORT_OF_EVERYTHING(
        _ -> {}, m -> m.rehearsals().report(Rehearsed.withEverything()), "report/Report"),
    REHEARSALS(
        _ -> {},
        m -> {
          m.hands().click(m.window().find(".shell", "#rehearsals"));
          m.hands().press(KeyCode.F1);
        },
        "rehearsal/RehearsalList",
        "rehearsal/RehearsalPage"),
    GUIDE_ME(
        m -> m.bench().rehearse(Rehearsed.shortWay(), Mode.GUIDE),
        m -> {
          m.hands().click(m.window().site("#signIn"));
          m.hands().press(KeyCode.F1);
          m.hands().click(m.window().find(Window.GUIDE, "#answer"));
        },
        "rehearsal/Coach",
        "rehearsal/CoachHelp",
        "rehearsal/CoachFoot"),
    TEST_ME(
        m -> m.bench().rehearse(Rehearsed.shortWay(), Mode.TEST),
        m -> m.hands().press(KeyCode.F1),
        "rehearsal/Coach"),
    SHOW_ME(
        m -> m.bench().rehearse(Rehearsed.shortWay(), Mode.SHOW),
        m -> {
          m.hands().press(KeyCode.F1);
          m.hands().click(m.window().find(".player", "#pause"));
        },
        "walk/Player"),
    LEARNERS(
        _ -> {},
        m -> {
          m.rehearsals().learners();
          m.press("#add");
          m.press("#choose");
        },
        "learner/Learners"),
    TRAINER(_ -> {}, m -> m.rehearsals().trainer(), "learner/Trainer"),
    TRAINER_ASKING(
        _ -> {},
        m -> {
          m.rehearsals().trainer();
          m.press("#resetAll");
        },
        "learner/Trainer"),
    ANSWERS(
        _ -> {},
        m -> {
          m.asking().ask("I did not get the code");
          m.asking().openBest();
          m.asking().press("#needsWork");
        },
        "guide/Ask"),
    SETTINGS(
        m -> {}, m -> m.hands().click(m.window().find(".shell", "#settings")), "settings/Settings");

    private final Consumer<Moments> before;
    private final Consumer<Moments> then;
    private final List<String> screens;

    Moment(Step step, String... screens) {
      this(m -> m.shortcut().at(step), _ -> {}, screens);
    }

    Moment(Consumer<Moments> before, String... screens) {
      this(before, _ -> {}, screens);
    }

    Moment(Consumer<Moments> before, Consumer<Moments> then, String... screens) {
      this.before = before;
      this.then = then;
      this.screens = List.of(screens);
    }
  }

  /** What leads to a moment. */
  record Moments(DesktopBench bench) {
    Shortcut shortcut() {
      return new Shortcut(bench);
    }

    Secured secured() {
      return new Secured(bench);
    }

    Window window() {
      return new Window(bench);
    }

    Hands hands() {
      return new Hands(bench);
    }

    Person person() {
      return new ByMouse(bench);
    }

    Asking asking() {
      return new Asking(bench);
    }

    Proofs proofs() {
      return new Proofs(bench);
    }

    Rehearsals rehearsals() {
      return new Rehearsals(bench).practised();
    }

    void asked(String... factors) {
      proofs().protect(factors);
      proofs().askedToSignIn();
    }

    void forgotten() {
      bench.brokerage().reset(new ForgottenPassword.Input.Ask(PracticeCustomer.USERNAME));
    }

    void answerMessage(Destination to) {
      new Entries(bench).paste("#code", Shortcut.newestCode(bench, to));
      press("#submit");
    }

    void holdsAccounts() {
      TotpKey key = new TotpKey("JBSWY3DPEHPK3PXP");
      TotpKey other = new TotpKey("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
      bench.authenticator().add(new OtpAuthUri("Fernhill Invest", "maya.reyes", key));
      bench.authenticator().add(new OtpAuthUri("", "", other));
    }

    /** What happens by itself in the first step of a rehearsal. */
    void trouble(String rehearsal) {
      bench.trouble(TroubleTest.read(rehearsal).steps().getFirst().trouble());
      for (int second = 0; second < 8; second++) {
        bench.pass(Duration.ofSeconds(1));
      }
    }

    void press(String query) {
      person().press(query);
    }

    void menu(String item) {
      person().menu(item);
    }

    void signInWithCodeAndOpenSecurity() {
      press("#fillIn");
      press("#signIn");
      new Entries(bench).paste("#code", Shortcut.newestCode(bench, PracticeCustomer.PHONE));
      press("#submit");
      menu("menuTwoFactor");
    }
  }

  @Test
  void noScreenIsForgotten() throws IOException {
    try (Stream<Path> files = Files.walk(FXML)) {
      Set<String> all =
          files
              .filter(file -> file.toString().endsWith(".fxml"))
              .map(file -> FXML.relativize(file).toString().replace('\\', '/'))
              .map(file -> file.replace(".fxml", ""))
              .collect(Collectors.toCollection(TreeSet::new));
      Set<String> seen =
          Arrays.stream(Moment.values())
              .flatMap(moment -> moment.screens.stream())
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(all, seen);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyScreenObeys(Moment moment) throws IOException {
    Moments moments = new Moments(bench);
    moment.before.accept(moments);
    if (!bench.isOpen()) {
      bench.open();
    }
    moment.then.accept(moments);
    for (String screen : moment.screens) {
      assertShown(screen);
    }
    List<String> broken = new ArrayList<>();
    for (double width : List.of(1000.0, 1280.0)) {
      for (TextSize size : List.of(TextSize.USUAL, TextSize.DOUBLE)) {
        for (Appearance look : List.of(Appearance.LIGHT, Appearance.DARK)) {
          broken.addAll(broken(look, size, width));
        }
      }
    }
    assertEquals("", String.join("\n", broken));
  }

  private List<String> broken(Appearance look, TextSize size, double width) {
    bench.look(look, size);
    bench.onScreen(() -> {
      bench.root().resize(width, HEIGHT);
      toTheTop();
      return true;
    });
    bench.redraw();
    return bench.onScreen(() ->
        roots().stream()
            .flatMap(root -> ScreenRules.broken(root).stream())
            .map(what -> look + " " + size + " " + width + ": " + what)
            .toList());
  }

  /** What is scrolled away under a header stands above it only by chance. */
  private void toTheTop() {
    for (Node pane : bench.root().lookupAll(".scroll-pane")) {
      ((ScrollPane) pane).setVvalue(0);
    }
  }

  /** The window, and the panel of settings where it is open. */
  private List<Parent> roots() {
    return javafx.stage.Window.getWindows().stream()
        .filter(javafx.stage.Window::isShowing)
        .map(window -> window.getScene().getRoot())
        .toList();
  }

  private void assertShown(String screen) throws IOException {
    Matcher ids = FIRST_ID.matcher(Files.readString(FXML.resolve(screen + ".fxml")));
    boolean shown = false;
    while (ids.find() && !shown) {
      String id = "#" + ids.group(1);
      shown = bench.onScreen(() -> roots().stream().anyMatch(root -> root.lookup(id) != null));
    }
    assertTrue(shown, screen + " is not shown");
  }
}
