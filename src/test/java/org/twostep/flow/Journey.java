package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.twostep.account.PracticeCustomer;
import org.twostep.app.DesktopBench;
import org.twostep.brokerage.Page;
import org.twostep.contact.Channel;
import org.twostep.registration.Step;

/** Both documented ways, as a person goes them, with what is seen at each stop. */
final class Journey {
  private final DesktopBench bench;
  private final Window window;
  private final Person person;

  Journey(DesktopBench bench, Person person) {
    this.bench = bench;
    this.window = new Window(bench);
    this.person = person;
  }

  void signIn() {
    person.fill("#username", PracticeCustomer.USERNAME);
    person.fill("#password", PracticeCustomer.PASSWORD);
    person.submit("#signIn");
  }

  /** Sign in, and Basic Information, and its tab Security. */
  void toSecurity() {
    bench.assertPage(Page.SIGN_IN);
    signIn();
    bench.assertPage(Page.HOME);
    person.menu("menuBasic");
    bench.assertPage(Page.PROFILE_BASIC);
    person.tab("Security");
    bench.assertPage(Page.PROFILE_SECURITY);
    assertSees("Off");
  }

  void shortWay() {
    person.press("#enable");
    assertAt(Step.PHONE_NUMBER, "Step 3 of 4");
    person.fill("#phone", "(503) 555-0142");
    person.submit("#next");
    assertAt(Step.ACTIVATE, "Step 4 of 4");
    person.fill("#code", person.codeByText());
    person.submit("#submit");
    bench.assertPage(Page.PROTECTED);
  }

  /**
   * The seven steps.
   *
   * @param byLink whether the e-mail address is confirmed by the link, or else by the code
   */
  void fullWay(Channel channel, boolean byLink) {
    person.menu("menuProfile");
    bench.assertPage(Page.PROFILE_BASIC);
    person.press("#securityOptions");
    assertAt(Step.CONFIRM_IDENTITY, "Step 1 of 7");
    person.fill("#code", person.codeByText());
    person.submit("#submit");
    stepTwo(channel);
    stepThree(byLink);
    stepsFourToSix(channel);
    assertAt(Step.APPROVE, "Step 7 of 7");
    assertTrue(window.has(Window.SITE, "#approve"), "the prompt is open");
    assertSees("Approve this registration?");
    person.submit("#approve");
    bench.assertPage(Page.PROTECTED);
  }

  private void stepTwo(Channel channel) {
    assertAt(Step.VERIFICATION_SETTINGS, "2-Step Verification Settings");
    person.submit("#register");
    assertAt(Step.RECEIVE_BY, "Step 2 of 7");
    person.press(channel == Channel.EMAIL ? "#email" : "#textMessage");
    person.fill("#contact", channel == Channel.EMAIL ? Shortcut.EMAIL : Shortcut.PHONE);
    person.submit("#next");
    assertAt(Step.SECRET_WORD, "secret word");
    person.fill("#word", Shortcut.WORD);
    person.submit("#confirm");
    assertAt(Step.SAVE_SETTINGS, "Two-Factor Authentication Settings");
    person.fill("#username", PracticeCustomer.USERNAME);
    person.fill("#password", PracticeCustomer.PASSWORD);
    person.fill("#secretWord", Shortcut.WORD);
    person.choose("#askWhen", "Location Based");
    assertSees("where you are decides");
    person.choose(
        "#askWhen", "Time-Based".equals(option(channel)) ? "Location Based" : option(channel));
    person.press("#save");
  }

  private static String option(Channel channel) {
    return channel == Channel.EMAIL ? "Time-Based" : "Location Based";
  }

  private void stepThree(boolean byLink) {
    assertAt(Step.CONTACT_INFORMATION, "Step 3 of 7");
    person.fill("#phone", Shortcut.PHONE);
    person.fill("#email", Shortcut.EMAIL);
    person.submit("#next");
    assertAt(Step.CONFIRM_EMAIL, "Confirm your e-mail address");
    if (byLink) {
      person.followLink();
    } else {
      person.fill("#code", person.codeByEmail());
      person.submit("#submit");
    }
    assertAt(Step.SECURITY_QUESTION, "security question");
    person.choose("#question", "What was the first street you lived on?");
    person.fill("#answer", "Alder Way");
    person.submit("#next");
  }

  private void stepsFourToSix(Channel channel) {
    assertAt(Step.CHOOSE_METHOD, "Step 4 of 7");
    person.submit("#next");
    assertAt(Step.CHECK_MESSAGES, "Check your e-mail or phone");
    person.submit("#ok");
    assertAt(Step.ENTER_CODE, "Step 6 of 7");
    person.fill("#code", code(channel));
    person.submit("#submit");
    assertAt(Step.VERIFY_IDENTITY, "Verify your identity");
    person.fill("#password", PracticeCustomer.PASSWORD);
    person.submit("#verify");
  }

  private String code(Channel channel) {
    return channel == Channel.EMAIL ? person.codeByEmail() : person.codeByText();
  }

  /** Signs out, and in again with password and code. */
  void seeItWork(Channel channel) {
    person.submit("#signOut");
    bench.assertPage(Page.SIGN_IN);
    signIn();
    bench.assertPage(Page.SIGN_IN_CODE);
    person.fill("#code", code(channel));
    person.submit("#submit");
    bench.assertPage(Page.HOME);
    person.menu("menuTwoFactor");
    bench.assertPage(Page.PROFILE_SECURITY);
    assertSees("On");
    assertSees("After your password we ask for one of these");
  }

  private void assertAt(Step step, String words) {
    assertEquals(step, bench.step());
    String written = bench.onScreen(() -> Eyes.written(bench.root()));
    assertTrue(written.contains(words), () -> "'" + words + "' is not in:\n" + written);
  }

  void assertSees(String words) {
    String written = window.written(Window.SITE);
    assertTrue(written.contains(words), () -> "'" + words + "' is not in:\n" + written);
  }
}
