package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twostep.account.PracticeCustomer;
import org.twostep.app.DesktopBench;
import org.twostep.brokerage.Page;
import org.twostep.entry.Reason;
import org.twostep.registration.Step;

/**
 * Resend Code, how long a code is good for, and what wrong entries lead to; also after a restart.
 */
class ResendTest {
  @RegisterExtension final DesktopBench bench = new DesktopBench();

  private Window window;
  private Hands hands;
  private Entries entries;

  private void at(Step step) {
    new Shortcut(bench).at(step);
    open();
  }

  private void open() {
    bench.open();
    window = new Window(bench);
    hands = new Hands(bench);
    entries = new Entries(bench);
  }

  private Button resend() {
    return (Button) window.site("#resend");
  }

  private void assertResend(String text, boolean may) {
    assertEquals(text, bench.onScreen(() -> resend().getText()));
    assertEquals(may, !bench.onScreen(() -> resend().isDisabled()));
  }

  private void assertSees(String words) {
    String written = window.written(Window.SITE);
    assertTrue(written.contains(words), () -> "'" + words + "' is not in:\n" + written);
  }

  private void assertFocusIsUsable() {
    Node focused = window.focused();
    assertTrue(
        bench.onScreen(() -> focused != null && Eyes.isShown(focused) && !focused.isDisabled()),
        () -> "focus on " + Eyes.name(focused));
  }

  private void press() {
    hands.click(resend());
    assertFocusIsUsable();
  }

  private void wrongCode(int entry) {
    entries.paste("#code", "%06d".formatted(entry));
    hands.click(window.site("#submit"));
  }

  @ParameterizedTest
  @EnumSource(
      names = {"CONFIRM_IDENTITY", "CONFIRM_EMAIL", "CHECK_MESSAGES", "ENTER_CODE", "ACTIVATE"})
  void theButtonSaysTheWaitAndComesBack(Step step) {
    at(step);
    assertResend("Resend Code in 0:30", false);
    bench.pass(Duration.ofSeconds(8));
    assertResend("Resend Code in 0:22", false);
    bench.pass(Duration.ofSeconds(22));
    assertResend("_Resend Code", true);
    press();
    assertResend("Resend Code in 1:00", false);
    bench.pass(Duration.ofSeconds(59));
    assertResend("Resend Code in 0:01", false);
    bench.pass(Duration.ofSeconds(1));
    assertResend("_Resend Code", true);
    assertEquals(step, bench.step());
  }

  @Test
  void byKeyboardTheFocusGoesOnToWhatIsToBeDone() {
    at(Step.CONFIRM_IDENTITY);
    bench.pass(Duration.ofSeconds(30));
    new ByKeyboard(bench).press("#resend");
    assertTrue(window.isFocusIn(window.site("#code")));
    hands.type("12");
    assertEquals("12", window.typed("#code"));
  }

  @Test
  void afterFiveTheButtonSaysWhenItWorksAgain() {
    at(Step.CONFIRM_IDENTITY);
    bench.pass(Duration.ofSeconds(30));
    press();
    for (int sent = 3; sent <= 5; sent++) {
      bench.pass(Duration.ofSeconds(60));
      press();
    }
    // The first was sent 3 min 30 s ago; ten minutes after it there is room for another.
    assertResend("Resend Code in 6:30", false);
    bench.pass(Duration.ofSeconds(60));
    assertResend("Resend Code in 5:30", false);
    bench.reopen();
    assertResend("Resend Code in 5:30", false);
    bench.pass(Duration.ofSeconds(330));
    assertResend("_Resend Code", true);
    press();
    entries.paste("#code", Shortcut.newestCode(bench, PracticeCustomer.PHONE));
    hands.click(window.site("#submit"));
    assertEquals(Step.VERIFICATION_SETTINGS, bench.step());
  }

  @Test
  void howLongTheCodeIsGoodForIsSaidInWords() {
    at(Step.CONFIRM_IDENTITY);
    assertSees("Good for another 10 min");
    bench.pass(Duration.ofSeconds(26));
    assertSees("Good for another 9 min 34 s");
    bench.reopen();
    assertSees("Good for another 9 min 34 s");
    bench.pass(Duration.ofSeconds(574));
    assertSees(bench.text("code.run-out"));
  }

  @Test
  void afterFiveWrongEntriesTheCodeIsVoidAlsoAfterARestart() {
    at(Step.CONFIRM_IDENTITY);
    for (int entry = 1; entry <= 4; entry++) {
      wrongCode(entry);
      entries.assertSaid("#code", Reason.CODE_WRONG, 5 - entry);
    }
    bench.reopen();
    wrongCode(5);
    entries.assertSaid("#code", Reason.CODE_VOID);
    assertSees(bench.text("code.void"));
    bench.reopen();
    assertSees(bench.text("code.void"));
    entries.paste("#code", Shortcut.newestCode(bench, PracticeCustomer.PHONE));
    hands.click(window.site("#submit"));
    entries.assertSaid("#code", Reason.CODE_VOID);
    assertEquals(Step.CONFIRM_IDENTITY, bench.step());
  }

  @Test
  void afterTenWrongEntriesThereIsAWaitThatARestartDoesNotShorten() {
    at(Step.CONFIRM_IDENTITY);
    for (int entry = 1; entry <= 5; entry++) {
      wrongCode(entry);
    }
    bench.pass(Duration.ofSeconds(30));
    press();
    for (int entry = 6; entry <= 10; entry++) {
      wrongCode(entry);
    }
    assertSees("please wait 30 seconds");
    bench.pass(Duration.ofSeconds(10));
    bench.reopen();
    assertSees(bench.text("code.try-again-in", "20 seconds"));
    assertEquals(Step.CONFIRM_IDENTITY, bench.step());
    bench.pass(Duration.ofSeconds(50));
    assertFalse(window.written(Window.SITE).contains("please wait"));
    press();
    entries.paste("#code", Shortcut.newestCode(bench, PracticeCustomer.PHONE));
    hands.click(window.site("#submit"));
    assertEquals(Step.VERIFICATION_SETTINGS, bench.step());
  }

  @Test
  void atTheSignInThereIsResendToo() {
    new Shortcut(bench).askedForCode();
    open();
    bench.assertPage(Page.SIGN_IN_CODE);
    assertResend("Resend Code in 0:30", false);
    bench.pass(Duration.ofSeconds(30));
    press();
    assertResend("Resend Code in 1:00", false);
    bench.reopen();
    bench.assertPage(Page.SIGN_IN_CODE);
    assertResend("Resend Code in 1:00", false);
    entries.paste("#code", Shortcut.newestCode(bench, PracticeCustomer.PHONE));
    hands.click(window.site("#submit"));
    bench.assertPage(Page.HOME);
  }
}
