package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twostep.account.PracticeCustomer;
import org.twostep.app.DesktopBench;
import org.twostep.brokerage.Page;
import org.twostep.registration.Step;
import org.twostep.registration.Way;
import org.twostep.world.Delay;
import org.twostep.world.Folder;

/** Leaving a registration in every way there is, and finding it again. */
class ComingBackTest {
  /** What is half typed at a step, by field; secrets are marked, and are not to come back. */
  private static final Map<Step, Map<String, String>> HALF_TYPED =
      Map.of(
          Step.CONFIRM_IDENTITY, Map.of("#code", "77 7"),
          Step.RECEIVE_BY, Map.of("#contact", "(503) 555-01"),
          Step.SECRET_WORD, Map.of("#word", "hidden-word"),
          Step.SAVE_SETTINGS,
              Map.of(
                  "#username", "maya.re", "#password", "hidden-pass", "#secretWord", "hidden-word"),
          Step.CONTACT_INFORMATION, Map.of("#phone", "(503) 55", "#email", "maya.reyes@exam"),
          Step.CONFIRM_EMAIL, Map.of("#code", "77 7"),
          Step.SECURITY_QUESTION, Map.of("#answer", "hidden-answer"),
          Step.ENTER_CODE, Map.of("#code", "77 7"),
          Step.VERIFY_IDENTITY, Map.of("#password", "hidden-pass"),
          Step.PHONE_NUMBER, Map.of("#phone", "(503) 5"));

  private static final List<String> SECRET =
      List.of("#code", "#word", "#password", "#secretWord", "#answer");

  @RegisterExtension final DesktopBench bench = new DesktopBench();

  private Hands hands;
  private Window window;
  private Entries entries;

  private void at(Step step) {
    new Shortcut(bench).at(step);
    open();
  }

  private void open() {
    bench.open();
    hands = new Hands(bench);
    window = new Window(bench);
    entries = new Entries(bench);
  }

  private void press(String query) {
    hands.click(window.site(query));
  }

  private void signIn() {
    press("#fillIn");
    press("#signIn");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "APPROVE")
  void backGoesToTheStepBefore(Step step) {
    at(step);
    Optional<Step> before = bench.file().registration().orElseThrow().before();
    press("#back");
    if (before.isPresent()) {
      assertEquals(before, bench.file().registration().map(r -> r.step()));
      bench.assertPage(Page.REGISTRATION);
    } else {
      bench.assertPage(Page.PROFILE_SECURITY);
      assertTrue(window.written(Window.SITE).contains("Not finished"));
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "APPROVE")
  void escGoesBackToo(Step step) {
    at(step);
    Optional<Step> before = bench.file().registration().orElseThrow().before();
    hands.press(KeyCode.ESCAPE);
    if (before.isPresent()) {
      assertEquals(before, bench.file().registration().map(r -> r.step()));
    } else {
      bench.assertPage(Page.PROFILE_SECURITY);
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "APPROVE")
  void finishLaterIsFoundAgainOnTheProfile(Step step) {
    at(step);
    press("#finishLater");
    bench.assertPage(Page.PROFILE_SECURITY);
    press("#resume");
    bench.assertPage(Page.REGISTRATION);
    assertEquals(step, bench.step());
  }

  @Test
  void finishLaterIsFoundAgainOnTheHomePageAfterSigningInAgain() {
    at(Step.SECRET_WORD);
    press("#finishLater");
    new ByMouse(bench).menu("menuSignOut");
    bench.assertPage(Page.SIGN_IN);
    signIn();
    bench.assertPage(Page.HOME);
    press("#resume");
    assertEquals(Step.SECRET_WORD, bench.step());
    bench.assertPage(Page.REGISTRATION);
  }

  @ParameterizedTest
  @EnumSource
  void closingTheWindowLosesNothing(Step step) throws IOException {
    at(step);
    Map<String, String> typed = HALF_TYPED.getOrDefault(step, Map.of());
    typed.forEach((field, text) -> entries.paste(field, text));
    Map<String, String> shown = new HashMap<>();
    typed.keySet().forEach(field -> shown.put(field, window.typed(field)));
    bench.reopen();
    bench.assertPage(Page.REGISTRATION);
    assertEquals(step, bench.step());
    shown.forEach((field, text) ->
        assertEquals(SECRET.contains(field) ? "" : text, window.typed(field), field));
    bench.close();
    assertNoSecretIn(bench.folder());
    bench.reopened();
  }

  private static void assertNoSecretIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("hidden-"), file::toString);
        assertFalse(bytes.contains("77 7"), file::toString);
      }
    }
  }

  @Test
  void choicesComeBackToo() {
    at(Step.SAVE_SETTINGS);
    entries.choose("#askWhen", 2);
    bench.reopen();
    assertEquals("LOCATION_BASED", ((ComboBox<?>) window.site("#askWhen")).getValue().toString());
    bench.close();
    bench.reopened();
  }

  @Test
  void theChosenMethodComesBack() {
    at(Step.RECEIVE_BY);
    press("#email");
    bench.reopen();
    assertTrue(((RadioButton) window.site("#email")).isSelected());
    assertEquals(
        "E-mail _address",
        ((org.twostep.ui.control.FormField) window.site("#contactField")).getLabel());
  }

  @Test
  void whatWasAcceptedIsThereAfterGoingBack() {
    at(Step.CONFIRM_EMAIL);
    press("#correctContact");
    assertEquals(Step.CONTACT_INFORMATION, bench.step());
    assertEquals(Shortcut.PHONE, window.typed("#phone"));
    assertEquals(Shortcut.EMAIL, window.typed("#email"));
    entries.paste("#email", "maya@example.org");
    press("#next");
    assertEquals(Step.CONFIRM_EMAIL, bench.step());
    assertTrue(window.written(Window.SITE).contains("m•••@example.org"));
  }

  @Test
  void anHourWithoutUseAsksForTheSignInAndThenGoesOn() {
    at(Step.CONTACT_INFORMATION);
    entries.paste("#phone", "(503) 55");
    bench.pass(Duration.ofMinutes(61));
    bench.assertPage(Page.SIGN_IN);
    signIn();
    bench.assertPage(Page.REGISTRATION);
    assertEquals(Step.CONTACT_INFORMATION, bench.step());
    assertEquals("503-55", window.typed("#phone"));
  }

  @Test
  void anHourWithTheWindowClosedAsksForTheSignInToo() {
    at(Step.SECURITY_QUESTION);
    bench.close();
    bench.clock().advance(Duration.ofMinutes(61));
    bench.reopened();
    bench.assertPage(Page.SIGN_IN);
    signIn();
    assertEquals(Step.SECURITY_QUESTION, bench.step());
    bench.assertPage(Page.REGISTRATION);
  }

  @Test
  void aDayWithoutFinishingDropsItWithANotice() {
    at(Step.CONTACT_INFORMATION);
    bench.pass(Duration.ofHours(24).plusMinutes(1));
    bench.assertPage(Page.SIGN_IN);
    signIn();
    bench.assertPage(Page.HOME);
    assertTrue(bench.file().registration().isEmpty());
    new ByMouse(bench).menu("menuTwoFactor");
    bench.assertPage(Page.PROFILE_SECURITY);
    assertTrue(window.has(Window.SITE, "#dropped"));
    assertArrived("was not finished within 24 hours");
    press("#enable");
    assertEquals(Step.PHONE_NUMBER, bench.step());
  }

  private void assertArrived(String words) {
    for (Folder folder : List.of(Folder.MESSAGES, Folder.INBOX)) {
      String body = bench.devices().in(folder).getFirst().message().body();
      assertTrue(body.contains(words), body);
    }
  }

  @Test
  void notNowAndThenTheIconApproves() {
    at(Step.APPROVE);
    press("#notNow");
    bench.assertPage(Page.PROFILE_SECURITY);
    assertFalse(window.has(Window.SITE, "#notNow"));
    assertTrue(window.written(Window.SITE).contains("Waiting for approval"));
    press("#twoFactorIcon");
    press("#approve");
    bench.assertPage(Page.PROTECTED);
  }

  @Test
  void escIsNotNow() {
    at(Step.APPROVE);
    hands.press(KeyCode.ESCAPE);
    bench.assertPage(Page.PROFILE_SECURITY);
    assertEquals(Step.APPROVE, bench.step());
  }

  @Test
  void whereThePromptNeverComesTheIconApproves() {
    new Shortcut(bench).at(Step.VERIFY_IDENTITY);
    bench.world().setDelay(Delay.NEVER);
    open();
    entries.paste("#password", PracticeCustomer.PASSWORD);
    press("#verify");
    assertEquals(Step.APPROVE, bench.step());
    bench.pass(Duration.ofMinutes(5));
    assertFalse(window.has(Window.SITE, "#notNow"), "no prompt came");
    press("#openProfile");
    bench.assertPage(Page.PROFILE_BASIC);
    press("#twoFactorIcon");
    assertTrue(window.has(Window.SITE, "#notNow"), "the icon opens it");
    press("#approve");
    bench.assertPage(Page.PROTECTED);
  }

  @Test
  void thisWasNotMeStopsIt() {
    at(Step.APPROVE);
    press("#deny");
    bench.assertPage(Page.PROFILE_SECURITY);
    assertTrue(bench.file().registration().isEmpty());
    assertFalse(bench.file().account().isProtected());
    assertArrived("you did not start");
    assertTrue(window.written(Window.SITE).contains(bench.text("activity.registration-denied")));
  }

  @Test
  void theOtherWayCanBeTakenInstead() {
    at(Step.CONTACT_INFORMATION);
    press("#finishLater");
    press("#restartShort");
    assertEquals(Step.PHONE_NUMBER, bench.step());
    assertEquals(Way.SHORT, bench.file().registration().orElseThrow().way());
    press("#finishLater");
    press("#restart");
    assertEquals(Step.CONFIRM_IDENTITY, bench.step());
  }

  @Test
  void onlyOneStepIsLostByALinkThatNoLongerWorks() {
    at(Step.CONFIRM_EMAIL);
    new ByMouse(bench).followLink();
    assertEquals(Step.SECURITY_QUESTION, bench.step());
    hands.click(window.device(".hyperlink"));
    assertEquals(Step.SECURITY_QUESTION, bench.step());
    assertEquals(bench.text("refusal.link-not-valid"), bench.notice());
  }
}
