package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twostep.account.AskWhen;
import org.twostep.account.Challenge.Demand;
import org.twostep.account.Challenge.Way;
import org.twostep.account.PracticeCustomer;
import org.twostep.app.DesktopBench;
import org.twostep.brokerage.Page;
import org.twostep.factor.AttemptLimit;
import org.twostep.place.Cities;
import org.twostep.place.Sighting;
import org.twostep.proof.ProofInput;
import org.twostep.security.SecurityInput;
import org.twostep.signin.SignIn;

/** Meeting a challenge by every way there is, at sign-in and for a step-up. */
class ProofTest {
  @RegisterExtension final DesktopBench bench = new DesktopBench();

  private final Proofs proofs = new Proofs(bench);
  private final Window window = new Window(bench);

  enum By {
    MOUSE(ByMouse::new),
    KEYBOARD(ByKeyboard::new);

    private final Function<DesktopBench, Person> person;

    By(Function<DesktopBench, Person> person) {
      this.person = person;
    }

    Person person(DesktopBench bench) {
      return person.apply(bench);
    }
  }

  private Person asked(By by, String... factors) {
    proofs.protect(factors);
    proofs.askedToSignIn();
    bench.open();
    bench.assertPage(Page.SIGN_IN_CODE);
    return by.person(bench);
  }

  private void assertSees(String words) {
    String written = window.written(Window.SITE);
    assertTrue(written.contains(words), () -> "'" + words + "' is not in:\n" + written);
  }

  private boolean isPressable(String query) {
    Button button = (Button) window.site(query);
    return bench.onScreen(() -> !button.isDisabled());
  }

  @ParameterizedTest
  @EnumSource
  void aCodeByText(By by) {
    Person person = asked(by, Proofs.TEXT);
    assertSees("by text message to (503)");
    person.fill("#code", "000 000");
    person.submit("#submit");
    bench.assertPage(Page.SIGN_IN_CODE);
    person.fill("#code", person.codeByText());
    person.submit("#submit");
    bench.assertPage(Page.HOME);
  }

  @ParameterizedTest
  @EnumSource
  void aCodeOfTheApp(By by) {
    Person person = asked(by, Proofs.APP, Proofs.TEXT);
    assertSees("Open Authenticator on the phone");
    assertFalse(window.has(Window.SITE, "#resend"));
    person.fill("#code", proofs.appCode(-8));
    person.submit("#submit");
    assertSees("is behind by about 4 minutes");
    person.fill("#code", proofs.appCode());
    person.submit("#submit");
    bench.assertPage(Page.HOME);
  }

  @ParameterizedTest
  @EnumSource
  void aRecoveryCodeByWayOfTheOthers(By by) {
    Person person = asked(by, Proofs.TEXT);
    person.press("#toggle");
    assertSees("Use a recovery code, 10 left");
    person.press(".way-row");
    person.fill("#recovery", "ABCD");
    person.submit("#submit");
    assertSees("A recovery code has 16 letters and digits");
    person.fill("#recovery", proofs.recoveryCode(0).toLowerCase(Locale.ROOT));
    person.submit("#submit");
    bench.assertPage(Page.HOME);
    assertEquals(9, bench.file().account().protection().recoveryLeft());
    assertFalse(window.has(Window.SITE, "#fewCodes"));
  }

  @Test
  void homeSaysWhenFewRecoveryCodesAreLeft() {
    proofs.protect(Proofs.TEXT);
    proofs.leave(4);
    proofs.askedToSignIn();
    proofs.chosen(new Way.RecoveryCode());
    bench.open();
    Person person = new ByMouse(bench);
    person.fill("#recovery", proofs.recoveryCode(0));
    person.submit("#submit");
    bench.assertPage(Page.HOME);
    assertSees("You have 3 recovery codes left");
    person.press("#openSecurity");
    bench.assertPage(Page.PROFILE_SECURITY);
  }

  @Test
  void aRequestOnThePhoneIsNeverSentAgainByItself() {
    asked(By.MOUSE, Proofs.PHONE);
    assertSees(PhoneRequest.newest(bench).digits().substring(0, 1));
    assertFalse(isPressable("#again"));
    int before = bench.file().approvals().requests().size();
    bench.pass(Duration.ofMinutes(6));
    assertSees("ran out");
    assertEquals(before, bench.file().approvals().requests().size());
    assertFalse(window.has(Window.SITE, ".two-digits"));
    new ByMouse(bench).press("#again");
    assertEquals(before + 1, bench.file().approvals().requests().size());
    assertTrue(window.has(Window.SITE, ".two-digits"));
  }

  @Test
  void aRequestThatWasRefusedOrAnsweredWrongSaysSo() {
    asked(By.MOUSE, Proofs.PHONE);
    bench.brokerage().denyOnPhone(PhoneRequest.newest(bench).id());
    bench.reopen();
    assertSees("refused on the phone");
    bench.pass(Duration.ofSeconds(61));
    new ByMouse(bench).press("#again");
    String request = PhoneRequest.newest(bench).id();
    bench
        .brokerage()
        .answerOnPhone(new ProofInput.AnswerOnPhone(request, PhoneRequest.otherDigits(bench)));
    bench.reopen();
    assertSees("Other digits were typed");
  }

  @Test
  void theOthersAreListedRecoveryLastAndThoseThatAreOffWithTheReason() {
    proofs.protect(Proofs.TEXT, Proofs.EMAIL, Proofs.APP, Proofs.PHONE);
    proofs.wrong(Proofs.EMAIL, new AttemptLimit(AttemptLimit.OFF_FROM, Optional.empty()));
    proofs.askedToSignIn();
    bench.open();
    new ByMouse(bench).press("#toggle");
    assertEquals(4, window.findAll(Window.SITE, ".way-row").size());
    assertSees("Switched off after 100 wrong entries");
    Button last = (Button) window.findAll(Window.SITE, ".way-row").getLast();
    assertEquals("Use a recovery code, 10 left", last.getAccessibleText());
  }

  @Test
  void aWaitIsThereAfterARestartAndTheRightCodeIsRefusedMeanwhile() {
    proofs.protect(Proofs.APP);
    AttemptLimit tries =
        new AttemptLimit(12, Optional.of(bench.clock().instant().plus(Duration.ofMinutes(2))));
    proofs.wrong(Proofs.APP, tries);
    proofs.askedToSignIn();
    bench.open().reopen();
    assertSees("please wait 2 minutes");
    Person person = new ByMouse(bench);
    person.fill("#code", proofs.appCode());
    person.submit("#submit");
    bench.assertPage(Page.SIGN_IN_CODE);
    bench.pass(Duration.ofSeconds(80));
    assertSees("please wait 40 seconds");
    bench.pass(Duration.ofSeconds(41));
    person.fill("#code", proofs.appCode());
    person.submit("#submit");
    bench.assertPage(Page.HOME);
  }

  @ParameterizedTest
  @EnumSource
  void thisComputerIsTrustedAlsoAfterARestart(By by) {
    Person person = asked(by, Proofs.TEXT);
    person.press("#trust");
    bench.reopen();
    CheckBox trust = (CheckBox) window.site("#trust");
    assertTrue(bench.onScreen(trust::isSelected));
    Person again = by.person(bench);
    again.fill("#code", again.codeByText());
    again.submit("#submit");
    bench.assertPage(Page.HOME);
    assertEquals(1, bench.file().account().protection().devices().size());
  }

  @Test
  void anImpossibleJourneyIsExplained() {
    proofs.protect(Proofs.TEXT, Proofs.APP);
    proofs.change(account ->
        account
            .protecting(p -> p.withAskWhen(Optional.of(AskWhen.LOCATION_BASED)))
            .withLastSeen(
                Optional.of(
                    new Sighting(
                        Cities.vpnExit(), bench.clock().instant().minus(Duration.ofHours(1))))));
    proofs.askedToSignIn();
    bench.open();
    assertSees("Only 1 hour ago you signed in from Reykjavik");
    assertSees("Nobody travels that fast");
    assertSees("Open Authenticator");
    new ByMouse(bench).press("#toggle");
    assertEquals(1, window.findAll(Window.SITE, ".way-row").size());
  }

  @Test
  void withNoWayLeftThePageSaysSo() {
    proofs.protect(Proofs.TEXT);
    proofs.leave(0);
    proofs.wrong(Proofs.TEXT, new AttemptLimit(AttemptLimit.OFF_FROM, Optional.empty()));
    proofs.askedToSignIn();
    bench.open();
    assertSees("There is no way left");
    new ByMouse(bench).press("#leave");
    bench.assertPage(Page.SIGN_IN);
  }

  @ParameterizedTest
  @EnumSource
  void aStepUpByThePasswordOrGivenUp(By by) {
    bench
        .brokerage()
        .signIn(new SignIn.Input.Password(PracticeCustomer.USERNAME, PracticeCustomer.PASSWORD));
    bench.brokerage().secure(new SecurityInput.OpenStepUp(Demand.ANY));
    bench.open();
    bench.assertPage(Page.STEP_UP);
    assertSees("First, is it you?");
    Person person = by.person(bench);
    person.fill("#password", "not this one");
    person.submit("#submit");
    assertSees("That is not the password of this account");
    person.fill("#password", PracticeCustomer.PASSWORD);
    person.submit("#submit");
    bench.assertPage(Page.PROFILE_SECURITY);
    bench.pass(Duration.ofMinutes(11));
    bench.brokerage().secure(new SecurityInput.OpenStepUp(Demand.ANY));
    bench.reopen();
    bench.assertPage(Page.STEP_UP);
    by.person(bench).press("#leave");
    bench.assertPage(Page.PROFILE_SECURITY);
  }
}
