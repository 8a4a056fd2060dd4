package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.account.Account;
import org.twostep.account.Password;
import org.twostep.app.DesktopBench;
import org.twostep.brokerage.Page;
import org.twostep.factor.ApprovalRequest;
import org.twostep.factor.ApprovalRequest.State;
import org.twostep.factor.AttemptLimit;
import org.twostep.signin.SignIn;
import org.twostep.ui.control.FormField;
import org.twostep.world.Folder;

/** Requests in the Fernhill app on the phone, from the notification to what became of them. */
class FernhillAppTest {
  private static final String YES = "You said yes.";
  private static final String NO = "You said no.";
  private static final String ENDED = "The number did not match";
  private static final String RAN_OUT = "It ran out after 5 minutes";
  private static final String REPLACED = "A newer request took its place.";
  private static final String LEFT = "Nobody is waiting for an answer any more.";
  private static final String ADVICE = "Someone may know your password.";

  @RegisterExtension final DesktopBench bench = new DesktopBench();

  private Window window;
  private Hands hands;

  private void open() {
    bench.open();
    window = new Window(bench);
    hands = new Hands(bench);
  }

  /** Asked to sign in, with the app open at the request. */
  private void openAtRequest() {
    PhoneRequest.askedToSignIn(bench);
    open();
    hands.click(window.device(".notification"));
  }

  private State became() {
    return PhoneRequest.newest(bench).state();
  }

  private String phone() {
    return window.written(".phone");
  }

  private void assertSees(String words) {
    assertTrue(phone().contains(words), () -> words + " is not in:\n" + phone());
  }

  private void assertDoesNotSee(String words) {
    assertFalse(phone().contains(words), () -> words + " is in:\n" + phone());
  }

  private void answer(String digits) {
    hands.click(window.device("#digits"));
    hands.retype(digits);
    hands.click(window.device("#yes"));
  }

  /** The sentence under the field for the digits. */
  private String error() {
    FormField field = (FormField) window.device("#digitsField");
    return bench.onScreen(field::getError);
  }

  private void assertFocusIsSomewhere() {
    assertTrue(bench.onScreen(() -> Eyes.isShown(window.focused())));
  }

  // ---- Yes

  @Test
  void theNotificationOpensTheRequestWithTheFocusInTheField() {
    openAtRequest();
    assertSame(window.device("#digits"), window.focused());
    assertSees("Is this you signing in?");
    assertSees("From your own computer, in Portland, Oregon");
    assertSees("You can answer until");
    assertEquals(0, bench.devices().unread(Folder.PROMPTS));
  }

  @Test
  void theRightDigitsSignInByMouse() {
    openAtRequest();
    answer(PhoneRequest.newest(bench).digits());
    bench.assertPage(Page.HOME);
    assertEquals(State.APPROVED, became());
    assertSees(YES);
    assertFalse(window.has(Window.DEVICES, "#digits"));
    assertFocusIsSomewhere();
  }

  @Test
  void theRightDigitsSignInByKeyboard() {
    PhoneRequest.askedToSignIn(bench);
    open();
    ByKeyboard keys = new ByKeyboard(bench);
    keys.enter(Window.DEVICES);
    hands.tabTo("the notification", node -> node.getStyleClass().contains("notification"));
    hands.press(KeyCode.ENTER);
    assertSame(window.device("#digits"), window.focused());
    hands.type(PhoneRequest.newest(bench).digits());
    hands.press(KeyCode.ENTER);
    bench.assertPage(Page.HOME);
    keys.assertFocusIsSeen();
  }

  @Test
  void theButtonsAreReachedByTabAndPressedBySpace() {
    openAtRequest();
    ByKeyboard keys = new ByKeyboard(bench);
    hands.type(PhoneRequest.newest(bench).digits());
    hands.press(KeyCode.TAB);
    assertSame(window.device("#yes"), window.focused());
    keys.assertFocusIsSeen();
    hands.press(KeyCode.TAB);
    assertSame(window.device("#no"), window.focused());
    keys.assertFocusIsSeen();
    hands.press(KeyCode.SPACE);
    assertEquals(State.DENIED, became());
    keys.assertFocusIsSeen();
  }

  @Test
  void escapeGoesHomeAndLeavesTheRequestOpen() {
    openAtRequest();
    hands.press(KeyCode.ESCAPE);
    assertSame(window.device("#fernhillApp"), window.focused());
    assertEquals(State.WAITING, became());
    hands.press(KeyCode.SPACE);
    assertSame(window.device("#digits"), window.focused());
  }

  @Test
  void spacesAndWideDigitsAreTakenAsTheyAreMeant() {
    openAtRequest();
    String wide = PhoneRequest.newest(bench).digits().replace('0', '\uff10').replace('4', '\uff14');
    answer("  " + wide + " ");
    bench.assertPage(Page.HOME);
  }

  // ---- What was typed cannot be

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|Type the two digits that the page",
        "'   '|Type the two digits that the page",
        "7|It is exactly two digits",
        "123|It is exactly two digits",
        "a1|It is exactly two digits",
        "-1|It is exactly two digits",
        "\u0661\u0662|It is exactly two digits"
      })
  void whatIsNotTwoDigitsIsRefusedAndDoesNotCount(String typed, String sentence) {
    openAtRequest();
    answer(typed);
    assertTrue(error().contains(sentence), error());
    assertSame(window.device("#digits"), window.focused());
    assertEquals(State.WAITING, became());
    assertEquals(0, wrongEntries());
    answer(PhoneRequest.newest(bench).digits());
    bench.assertPage(Page.HOME);
  }

  private int wrongEntries() {
    return bench.file().account().protection().factor("phone").orElseThrow().tries().wrong();
  }

  @Test
  void typingTakesTheRefusalBack() {
    openAtRequest();
    answer("");
    hands.type("4");
    assertEquals("", error());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 400})
  void aVeryLongEntryIsCutShortAndRefused(int thousands) {
    openAtRequest();
    answer("9".repeat(thousands * 1000));
    assertTrue(error().contains("exactly two digits"));
  }

  @Test
  void otherDigitsEndTheRequest() {
    openAtRequest();
    answer(PhoneRequest.otherDigits(bench));
    assertEquals(State.WRONG_NUMBER, became());
    assertEquals(1, wrongEntries());
    assertSees(ENDED);
    assertFalse(window.has(Window.DEVICES, "#digits"));
    bench.assertPage(Page.SIGN_IN_CODE);
    assertFocusIsSomewhere();
  }

  @Test
  void duringAWaitTheRightDigitsAreNotLookedAt() {
    PhoneRequest.askedToSignIn(bench);
    AttemptLimit waiting =
        new AttemptLimit(
            AttemptLimit.WAIT_FROM,
            Optional.of(bench.clock().instant().plus(AttemptLimit.FIRST_WAIT)));
    bench.change(file ->
        PhoneRequest.withAccount(
            file,
            file.account()
                .protecting(p -> p.changing("phone", factor -> factor.withTries(waiting)))));
    open();
    hands.click(window.device(".notification"));
    answer(PhoneRequest.newest(bench).digits());
    assertTrue(error().contains("please wait 30 seconds"));
    bench.pass(AttemptLimit.FIRST_WAIT);
    hands.click(window.device("#yes"));
    bench.assertPage(Page.HOME);
  }

  // ---- No

  @Test
  void noEndsTheRequestAndSaysWhatToDo() {
    openAtRequest();
    hands.click(window.device("#no"));
    assertEquals(State.DENIED, became());
    assertSees(NO);
    assertSees(ADVICE);
    bench.assertPage(Page.SIGN_IN_CODE);
    assertFocusIsSomewhere();
  }

  @Test
  void theAdviceGoesOnceThePasswordIsANewOne() {
    openAtRequest();
    hands.click(window.device("#no"));
    bench.pass(Duration.ofMinutes(1));
    bench.change(file -> PhoneRequest.withAccount(file, withFreshPassword(file.account())));
    assertSees(NO);
    assertDoesNotSee(ADVICE);
  }

  private Account withFreshPassword(Account account) {
    return account.withPassword(
        new Password(account.password().hash(), bench.clock().instant(), false));
  }

  // ---- Neither

  @Test
  void itRunsOutByTheClock() {
    openAtRequest();
    bench.pass(ApprovalRequest.LIFETIME.minusSeconds(1));
    assertTrue(window.has(Window.DEVICES, "#digits"));
    bench.pass(Duration.ofSeconds(1));
    assertFalse(window.has(Window.DEVICES, "#digits"));
    assertSees(RAN_OUT);
    assertFocusIsSomewhere();
  }

  @Test
  void aNewerOneTakesItsPlaceAndNothingIsSentByItself() {
    openAtRequest();
    hands.type("1");
    String first = PhoneRequest.newest(bench).digits();
    bench.clock().advance(Duration.ofMinutes(1));
    PhoneRequest.askAgain(bench);
    bench.pass(Duration.ZERO);
    bench.change(file -> file);
    assertEquals(2, bench.devices().in(Folder.PROMPTS).size());
    assertSees(REPLACED);
    assertEquals("", typed());
    answer(PhoneRequest.newest(bench).digits());
    bench.assertPage(Page.HOME);
    assertFalse(first.isEmpty());
    bench.pass(Duration.ofMinutes(50));
    assertEquals(2, bench.devices().in(Folder.PROMPTS).size());
  }

  private String typed() {
    return bench.onScreen(
        () -> ((javafx.scene.control.TextField) window.device("#digits")).getText());
  }

  @Test
  void whoeverAskedMayLeave() {
    openAtRequest();
    bench.brokerage().signIn(new SignIn.Input.SignOut());
    bench.change(file -> file);
    assertFalse(window.has(Window.DEVICES, "#digits"));
    assertSees(LEFT);
  }

  @Test
  void aRestartInTheMiddleChangesNothing() {
    openAtRequest();
    hands.type("9");
    bench.reopen();
    window = new Window(bench);
    hands = new Hands(bench);
    hands.click(window.device("#fernhillApp"));
    assertSame(window.device("#digits"), window.focused());
    assertEquals("", typed());
    answer(PhoneRequest.newest(bench).digits());
    bench.assertPage(Page.HOME);
    bench.reopen();
    window = new Window(bench);
    new Hands(bench).click(window.device("#fernhillApp"));
    assertSees(YES);
  }

  @Test
  void nothingAskedYet() {
    open();
    hands.click(window.device("#fernhillApp"));
    assertSees("Nothing is waiting now.");
    assertFocusIsSomewhere();
  }
}
