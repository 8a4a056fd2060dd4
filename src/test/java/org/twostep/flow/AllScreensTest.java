package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twostep.account.PracticeCustomer;
import org.twostep.app.DesktopBench;
import org.twostep.registration.Step;
import org.twostep.ui.model.Look.Appearance;
import org.twostep.ui.model.Look.TextSize;
import org.twostep.world.Delay;

/** Every screen, light and dark, with usual and double text, in a narrow and a wide window. */
class AllScreensTest {
  private static final Path FXML = Path.of("src/main/resources/org/twostep/ui");
  private static final Pattern FIRST_ID = Pattern.compile("fx:id=\"(\\w+)\"");
  private static final double HEIGHT = 860;

  @RegisterExtension final DesktopBench bench = new DesktopBench();

  /** A moment at which these screens are to be seen. */
  enum Moment {
    SIGN_IN(
        _ -> {}, "shell/Shell", "shell/Site", "guide/Guide", "devices/Devices", "signin/SignIn"),
    SIGN_IN_CODE(m -> m.shortcut().askedForCode(), "signin/SignInCode", "phone/Phone"),
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

    Window window() {
      return new Window(bench);
    }

    Hands hands() {
      return new Hands(bench);
    }

    Person person() {
      return new ByMouse(bench);
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
    bench.open();
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
      return true;
    });
    bench.redraw();
    return bench.onScreen(() ->
        roots().stream()
            .flatMap(root -> ScreenRules.broken(root).stream())
            .map(what -> look + " " + size + " " + width + ": " + what)
            .toList());
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
