package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twostep.account.PracticeCustomer;
import org.twostep.app.DesktopBench;
import org.twostep.brokerage.Page;

/** The way back in without the password, as a person goes it. */
class ForgotPasswordTest {
  private static final String NEXT = "eleven slow green lamps";

  @RegisterExtension final DesktopBench bench = new DesktopBench();

  private final Window window = new Window(bench);

  private void assertSees(String words) {
    String written = window.written(Window.SITE);
    assertTrue(written.contains(words), () -> "'" + words + "' is not in:\n" + written);
  }

  private void ask(Person person, String username) {
    person.press("#forgotPassword");
    bench.assertPage(Page.FORGOT_PASSWORD);
    person.fill("#username", username);
    person.submit("#send");
  }

  @ParameterizedTest
  @EnumSource
  void withASecondFactor(ProofTest.By by) {
    new Proofs(bench).protect(Proofs.TEXT, Proofs.APP);
    bench.open();
    Person person = by.person(bench);
    ask(person, PracticeCustomer.USERNAME);
    assertSees("If there is an account with this username");
    person.fill("#code", person.codeByEmail());
    person.submit("#submit");
    assertSees("One more proof");
    bench.reopen();
    Person again = by.person(bench);
    again.fill("#code", again.codeByText());
    again.submit("#submit");
    setNewPassword(again);
    assertFalse(bench.file().isSignedIn());
    again.submit("#signIn");
    bench.assertPage(Page.SIGN_IN);
  }

  private void setNewPassword(Person person) {
    assertSees("Choose a new password");
    person.fill("#next", "short");
    person.submit("#set");
    assertSees("A new password needs at least");
    assertEquals("short", window.typed("#next"));
    person.fill("#next", NEXT);
    person.submit("#set");
    bench.assertPage(Page.PASSWORD_RESET_DONE);
  }

  @Test
  void withTwoMessagesWhereOnlyAPasswordProtects() {
    bench.open();
    Person person = new ByMouse(bench);
    ask(person, PracticeCustomer.USERNAME);
    person.fill("#code", person.codeByEmail());
    person.submit("#submit");
    assertSees("Only a password protects this account");
    person.fill("#code", person.codeByText());
    person.submit("#submit");
    setNewPassword(person);
  }

  @Test
  void anUnknownUsernameLooksTheSame() {
    bench.open();
    Person person = new ByMouse(bench);
    ask(person, "nobody.here");
    String unknown = window.written(Window.SITE);
    assertEquals(0, bench.devices().deliveries().size());
    person.press("#leave");
    bench.assertPage(Page.SIGN_IN);
    ask(person, PracticeCustomer.USERNAME);
    assertEquals(unknown, window.written(Window.SITE));
  }

  @Test
  void cancelLeadsBackAtEachStage() {
    bench.open();
    Person person = new ByMouse(bench);
    person.press("#forgotPassword");
    person.submit("#send");
    assertSees("Enter your username");
    person.press("#leave");
    bench.assertPage(Page.SIGN_IN);
    ask(person, PracticeCustomer.USERNAME);
    person.fill("#code", person.codeByEmail());
    person.submit("#submit");
    person.press("#leave");
    bench.assertPage(Page.SIGN_IN);
    assertTrue(bench.file().reset().isEmpty());
  }

  @Test
  void aStoppedChangeLeadsHere() {
    bench.open();
    bench.go(Page.CHANGE_STOPPED);
    assertSees("We stopped it");
    new ByMouse(bench).press("#setNewPassword");
    bench.assertPage(Page.FORGOT_PASSWORD);
  }
}
