package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.twostep.flow.Entries.many;
import static org.twostep.flow.Entries.wrong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.account.PracticeCustomer;
import org.twostep.app.DesktopBench;
import org.twostep.brokerage.Page;
import org.twostep.entry.Reason;
import org.twostep.flow.Entries.Wrong;
import org.twostep.proof.ProofInput;
import org.twostep.registration.Step;
import org.twostep.signin.SignIn;

/**
 * Whatever is typed or pasted: one sentence says under its field what is wrong, what was typed
 * stays, the focus is there, nothing is thrown, and the right entry goes through afterwards.
 */
class BadInputTest {
  private static final String PASSWORD = PracticeCustomer.PASSWORD;

  private static final Wrong[] PHONES = {
    wrong("", Reason.PHONE_EMPTY),
    wrong("   ", Reason.PHONE_EMPTY),
    wrong("5550142", Reason.PHONE_NO_AREA_CODE),
    wrong("503 555 014", Reason.PHONE_INCOMPLETE),
    wrong("503 555 0142 22", Reason.PHONE_TOO_MANY_DIGITS),
    wrong("+44 20 7946 0958", Reason.PHONE_FOREIGN),
    wrong("(000) 000-0000", Reason.PHONE_IMPOSSIBLE),
    wrong("503-55a-0142", Reason.PHONE_LETTERS),
    wrong("503-5550142 \ud83d\udcde", Reason.PHONE_LETTERS),
    wrong("\u05e9\u05dc\u05d5\u05dd", Reason.PHONE_LETTERS),
    wrong(many("5"), Reason.PHONE_TOO_LONG),
    wrong(many("\u0645\u0631\u062d\u0628\u0627"), Reason.PHONE_TOO_LONG),
  };

  private static final Wrong[] EMAILS = {
    wrong("", Reason.EMAIL_EMPTY),
    wrong("  ", Reason.EMAIL_EMPTY),
    wrong("maya.reyes", Reason.EMAIL_NO_AT),
    wrong("@example.com", Reason.EMAIL_NO_NAME),
    wrong("maya.reyes@", Reason.EMAIL_NO_DOMAIN),
    wrong("maya.reyes@example", Reason.EMAIL_NO_DOMAIN),
    wrong("maya reyes@example.com", Reason.EMAIL_SPACE),
    wrong("maya\ud83d\ude42@example.com", Reason.EMAIL_CHARACTERS),
    wrong("\u05de\u05d0\u05d9\u05d4@example.com", Reason.EMAIL_CHARACTERS),
    wrong(many("a@b.example"), Reason.EMAIL_TOO_LONG),
  };

  private static final Wrong[] CODES = {
    wrong("", Reason.CODE_EMPTY),
    wrong("  ", Reason.CODE_EMPTY),
    wrong("12345", Reason.CODE_TOO_SHORT, 5),
    wrong("1234567", Reason.CODE_TOO_LONG, 7),
    wrong("12E456", Reason.CODE_LETTERS),
    wrong("123456\ud83d\ude42", Reason.CODE_LETTERS),
    wrong("\u05e9\u05dc\u05d5\u05dd", Reason.CODE_LETTERS),
    wrong(many("123 456 "), Reason.CODE_TOO_LONG, 48),
  };

  @RegisterExtension final DesktopBench bench = new DesktopBench();

  private Entries at(Step step) {
    new Shortcut(bench).at(step);
    bench.open();
    return new Entries(bench);
  }

  @Test
  void signingIn() {
    bench.open();
    Entries entries = new Entries(bench);
    entries.paste("#password", PASSWORD);
    entries.refuses(
        "#username",
        "#signIn",
        wrong("", Reason.USERNAME_EMPTY),
        wrong("   ", Reason.USERNAME_EMPTY));
    entries.paste("#username", "maya.reyes");
    entries.refuses(
        "#password",
        "#signIn",
        wrong("", Reason.PASSWORD_EMPTY),
        wrong("maya.reyes", Reason.SIGN_IN_WRONG),
        wrong("  ", Reason.SIGN_IN_WRONG),
        wrong("\ud83d\udd11\ud83d\udd11", Reason.SIGN_IN_WRONG),
        wrong("\u05e9\u05dc\u05d5\u05dd \u05e9\u05dc\u05d5\u05dd", Reason.SIGN_IN_WRONG),
        wrong(many("seven quiet copper kettles"), Reason.SIGN_IN_WRONG));
    entries.paste("#username", many("\ud83d\ude42"));
    entries.press("#signIn");
    entries.assertSaid("#password", Reason.SIGN_IN_WRONG);
    entries.paste("#username", "");
    entries.paste("#password", "");
    entries.press("#signIn");
    entries.assertSaid("#username", Reason.USERNAME_EMPTY);
    entries.assertSaid("#password", Reason.PASSWORD_EMPTY);
    assertTrue(new Window(bench).isFocusIn(new Window(bench).site("#username")));
    entries.paste("#username", "  Maya.Reyes ");
    entries.paste("#password", PASSWORD);
    entries.press("#signIn");
    bench.assertPage(Page.HOME);
  }

  @ParameterizedTest
  @EnumSource(names = {"CONFIRM_IDENTITY", "CONFIRM_EMAIL", "ENTER_CODE", "ACTIVATE"})
  void aCodeThatIsNone(Step step) {
    Entries entries = at(step);
    entries.refuses("#code", "#submit", CODES);
    String code = ((org.twostep.registration.Input.Code) new Shortcut(bench).rightInput()).typed();
    entries.refuses("#code", "#submit", wrong(other(code), Reason.CODE_WRONG, 4));
    entries.paste("#code", " " + code.substring(0, 3) + "\u2011" + code.substring(3) + " ");
    entries.press("#submit");
    assertTrue(bench.page() == Page.PROTECTED || bench.step() != step);
  }

  @Test
  void theCodeOfTheSignIn() {
    new Shortcut(bench).askedForCode();
    bench.open();
    Entries entries = new Entries(bench);
    entries.refuses("#code", "#submit", CODES);
    String code = Shortcut.newestCode(bench, PracticeCustomer.PHONE);
    entries.refuses("#code", "#submit", wrong(other(code), Reason.CODE_WRONG, 4));
    entries.paste("#code", fullWidth(code));
    entries.press("#submit");
    bench.assertPage(Page.HOME);
  }

  private static String other(String code) {
    return code.startsWith("9") ? "0" + code.substring(1) : "9" + code.substring(1);
  }

  private static String fullWidth(String digits) {
    return digits
        .chars()
        .mapToObj(c -> Character.toString(c - '0' + '\uff10'))
        .reduce("", String::concat);
  }

  @Test
  void aCodeThatRanOutWasReplacedOrUsed() {
    Entries entries = at(Step.CONFIRM_IDENTITY);
    String first = Shortcut.newestCode(bench, PracticeCustomer.PHONE);
    bench.pass(java.time.Duration.ofSeconds(31));
    entries.press("#resend");
    entries.refuses("#code", "#submit", wrong(first, Reason.CODE_REPLACED));
    String second = Shortcut.newestCode(bench, PracticeCustomer.PHONE);
    bench.pass(java.time.Duration.ofDays(1).minusHours(23).minusMinutes(30));
    entries.refuses("#code", "#submit", wrong(second, Reason.CODE_EXPIRED));
    entries.press("#resend");
    entries.paste("#code", Shortcut.newestCode(bench, PracticeCustomer.PHONE));
    entries.press("#submit");
    assertEquals(Step.VERIFICATION_SETTINGS, bench.step());
  }

  @Test
  void howAndWhereCodesAreReceived() {
    Entries entries = at(Step.RECEIVE_BY);
    entries.press("#next");
    entries.assertSaid("#email", Reason.METHOD_EMPTY);
    entries.press("#email");
    entries.refuses("#contact", "#next", EMAILS);
    entries.press("#textMessage");
    entries.refuses("#contact", "#next", PHONES);
    entries.paste("#contact", "\uff0b1 503.555.0142 ");
    entries.press("#next");
    assertEquals(Step.SECRET_WORD, bench.step());
  }

  @Test
  void theSecretWord() {
    Entries entries = at(Step.SECRET_WORD);
    entries.refuses(
        "#word",
        "#confirm",
        wrong("", Reason.SECRET_WORD_EMPTY),
        wrong("    ", Reason.SECRET_WORD_EMPTY),
        wrong("abc", Reason.SECRET_WORD_TOO_SHORT, 4),
        wrong("\ud83d\ude42\ud83d\ude42\ud83d\ude42\ud83d\ude42", Reason.SECRET_WORD_TOO_SHORT, 4),
        wrong("\u05e9\u05dc\u05d5", Reason.SECRET_WORD_TOO_SHORT, 4),
        wrong(PASSWORD, Reason.SECRET_WORD_IS_PASSWORD),
        wrong(many("periwinkle"), Reason.SECRET_WORD_TOO_LONG, 100));
    entries.paste("#word", " \u05e9\u05dc\u05d5\u05dd ");
    entries.press("#confirm");
    assertEquals(Step.SAVE_SETTINGS, bench.step());
  }

  @Test
  void theSettings() {
    Entries entries = at(Step.SAVE_SETTINGS);
    entries.press("#save");
    entries.assertSaid("#username", Reason.USERNAME_EMPTY);
    entries.assertSaid("#password", Reason.PASSWORD_EMPTY);
    entries.assertSaid("#secretWord", Reason.SECRET_WORD_EMPTY);
    entries.assertSaid("#askWhen", Reason.ASK_WHEN_EMPTY);
    assertTrue(new Window(bench).isFocusIn(new Window(bench).site("#username")));
    entries.choose("#askWhen", 1);
    entries.paste("#password", PASSWORD);
    entries.paste("#secretWord", Shortcut.WORD);
    entries.refuses(
        "#username",
        "#save",
        wrong(" ", Reason.USERNAME_EMPTY),
        wrong("maya", Reason.USERNAME_WRONG),
        wrong("\ud83d\ude42", Reason.USERNAME_WRONG),
        wrong("\u05de\u05d0\u05d9\u05d4", Reason.USERNAME_WRONG),
        wrong(many("maya.reyes"), Reason.USERNAME_WRONG));
    entries.paste("#username", PracticeCustomer.USERNAME);
    entries.refuses(
        "#password",
        "#save",
        wrong("", Reason.PASSWORD_EMPTY),
        wrong("maya.reyes", Reason.PASSWORD_WRONG),
        wrong(many("x"), Reason.PASSWORD_WRONG));
    entries.paste("#password", PASSWORD);
    entries.refuses(
        "#secretWord",
        "#save",
        wrong(" ", Reason.SECRET_WORD_EMPTY),
        wrong("Snapdragon", Reason.SECRET_WORD_WRONG),
        wrong("\ud83d\ude42\ud83d\ude42\ud83d\ude42\ud83d\ude42", Reason.SECRET_WORD_WRONG),
        wrong("\u05e9\u05dc\u05d5\u05dd", Reason.SECRET_WORD_WRONG),
        wrong(many(Shortcut.WORD), Reason.SECRET_WORD_WRONG));
    entries.paste("#secretWord", "peri winkle");
    entries.press("#save");
    assertEquals(Step.CONTACT_INFORMATION, bench.step());
  }

  @Test
  void theContactInformation() {
    Entries entries = at(Step.CONTACT_INFORMATION);
    entries.paste("#phone", "5550142");
    entries.paste("#email", "maya.reyes@example");
    entries.press("#next");
    entries.assertSaid("#phone", Reason.PHONE_NO_AREA_CODE);
    entries.assertSaid("#email", Reason.EMAIL_NO_DOMAIN);
    assertTrue(new Window(bench).isFocusIn(new Window(bench).site("#phone")));
    entries.refuses("#phone", "#next", PHONES);
    entries.paste("#phone", "1 (503) 555-0142");
    entries.refuses("#email", "#next", EMAILS);
    entries.assertUnsaid("#phone");
    entries.paste("#email", " Maya.Reyes@EXAMPLE.com ");
    entries.press("#next");
    assertEquals(Step.CONFIRM_EMAIL, bench.step());
  }

  @Test
  void theSecurityQuestion() {
    Entries entries = at(Step.SECURITY_QUESTION);
    entries.press("#next");
    entries.assertSaid("#question", Reason.QUESTION_EMPTY);
    entries.assertSaid("#answer", Reason.ANSWER_EMPTY);
    assertTrue(new Window(bench).isFocusIn(new Window(bench).site("#question")));
    entries.choose("#question", 1);
    entries.refuses(
        "#answer",
        "#next",
        wrong("", Reason.ANSWER_EMPTY),
        wrong("   ", Reason.ANSWER_EMPTY),
        wrong("\ud83d\ude42", Reason.ANSWER_EMPTY),
        wrong("\u200f\u202e", Reason.ANSWER_EMPTY),
        wrong(many("Alder Way "), Reason.ANSWER_TOO_LONG, 100));
    entries.paste("#answer", "\u05d0\u05dc\u05d5\u05df");
    entries.press("#next");
    assertEquals(Step.CHOOSE_METHOD, bench.step());
  }

  @Test
  void thePasswordOnceMore() {
    Entries entries = at(Step.VERIFY_IDENTITY);
    entries.refuses(
        "#password",
        "#verify",
        wrong("", Reason.PASSWORD_EMPTY),
        wrong("maya.reyes", Reason.PASSWORD_WRONG),
        wrong("\ud83d\udd11", Reason.PASSWORD_WRONG),
        wrong("\u05e9\u05dc\u05d5\u05dd", Reason.PASSWORD_WRONG),
        wrong(many(PASSWORD), Reason.PASSWORD_WRONG));
    entries.paste("#password", PASSWORD);
    entries.press("#verify");
    assertEquals(Step.APPROVE, bench.step());
  }

  @Test
  void thePhoneNumberOfTheShortWay() {
    Entries entries = at(Step.PHONE_NUMBER);
    entries.refuses("#phone", "#next", PHONES);
    entries.paste("#phone", "\uff15\uff10\uff13 555\u20100142");
    entries.press("#next");
    assertEquals(Step.ACTIVATE, bench.step());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aNewPassword(boolean secondFactor) {
    if (secondFactor) {
      Shortcut shortcut = new Shortcut(bench).askedForCode();
      bench.world().carry();
      bench
          .brokerage()
          .signIn(
              new SignIn.Input.Proof(
                  new ProofInput.Enter(Shortcut.newestCode(bench, PracticeCustomer.PHONE))));
    } else {
      new Shortcut(bench).signIn();
    }
    bench.open();
    Entries entries = new Entries(bench);
    new ByMouse(bench).menu("menuBasic");
    new ByMouse(bench).tab("Security");
    entries.press("#changePassword");
    if (secondFactor) {
      entries.refuses("#code", "#submit", wrong("12345", Reason.CODE_TOO_SHORT, 5));
      entries.paste("#code", Shortcut.newestCode(bench, PracticeCustomer.PHONE));
      entries.press("#submit");
    }
    String change = "#change";
    int least = secondFactor ? 8 : 15;
    entries.paste("#next", "violet otters hum at dusk");
    entries.refuses(
        "#current",
        change,
        wrong("", Reason.PASSWORD_EMPTY),
        wrong("not the password", Reason.PASSWORD_WRONG),
        wrong(many("\u05e9\u05dc\u05d5\u05dd "), Reason.PASSWORD_WRONG));
    entries.paste("#current", PASSWORD);
    entries.refuses(
        "#next",
        change,
        wrong("", Reason.PASSWORD_EMPTY),
        wrong("otter", Reason.PASSWORD_TOO_SHORT, least, 5),
        wrong("\ud83d\udd11\ud83d\udd11", Reason.PASSWORD_TOO_SHORT, least, 2),
        wrong("Maya.Reyes", Reason.PASSWORD_IS_USERNAME),
        wrong("Fernhill Invest 1", Reason.PASSWORD_IS_BROKERAGE),
        wrong("passwordpassword", Reason.PASSWORD_COMMON),
        wrong(PASSWORD, Reason.PASSWORD_UNCHANGED),
        wrong(many("violet otters hum "), Reason.PASSWORD_TOO_LONG, 128));
    entries.paste("#next", "violet \u05e9\u05dc\u05d5\u05dd \ud83e\udda6 hum at dusk");
    entries.press(change);
    assertTrue(new Window(bench).written(Window.SITE).contains("Your password is changed."));
  }
}
