package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.twostep.account.PracticeCustomer;
import org.twostep.app.DesktopBench;
import org.twostep.brokerage.Page;
import org.twostep.factor.ApprovalRequest;
import org.twostep.factor.ApprovalRequest.State;
import org.twostep.signin.SignIn;
import org.twostep.world.Computer;

/** The site shows the session of the computer that the customer sits at, and says which it is. */
class AnotherComputerTest {
  private static final String LABEL = ".other-computer";

  @RegisterExtension final DesktopBench bench = new DesktopBench();

  private void sitAt(Computer computer) {
    bench.onScreen(() -> {
      @SuppressWarnings("unchecked")
      ComboBox<Computer> box =
          (ComboBox<Computer>) bench.root().lookup(Window.DEVICES).lookup("#computer");
      box.setValue(computer);
      return true;
    });
    bench.settle();
  }

  private boolean saysLibrary() {
    return new Window(bench).has(Window.SITE, LABEL);
  }

  private void signIn() {
    bench
        .brokerage()
        .signIn(new SignIn.Input.Password(PracticeCustomer.USERNAME, PracticeCustomer.PASSWORD));
  }

  @Test
  void eachComputerHasItsOwnSignIn() {
    signIn();
    bench.open();
    bench.assertPage(Page.HOME);
    assertFalse(saysLibrary());
    sitAt(Computer.LIBRARY);
    bench.assertPage(Page.SIGN_IN);
    assertTrue(saysLibrary());
    sitAt(Computer.OWN);
    bench.assertPage(Page.HOME);
    assertFalse(saysLibrary());
  }

  @Test
  void aRestartStaysAtTheComputer() {
    signIn();
    bench.open();
    sitAt(Computer.LIBRARY);
    bench.reopen();
    bench.assertPage(Page.SIGN_IN);
    assertTrue(saysLibrary());
  }

  /** The digits of the one computer must not sign in the other. */
  @Test
  void anAnswerOnThePhoneGoesToWhoeverAsked() {
    PhoneRequest.protect(bench);
    bench.open();
    sitAt(Computer.LIBRARY);
    signIn();
    sitAt(Computer.OWN);
    bench.assertPage(Page.SIGN_IN);
    Window window = new Window(bench);
    Hands hands = new Hands(bench);
    hands.click(window.device("#fernhillApp"));
    assertTrue(window.written(".phone").contains("the library's computer"));
    ApprovalRequest request = PhoneRequest.newest(bench);
    hands.click(window.device("#digits"));
    hands.type(request.digits());
    hands.click(window.device("#yes"));
    assertEquals(State.APPROVED, PhoneRequest.newest(bench).state());
    bench.assertPage(Page.SIGN_IN);
    sitAt(Computer.LIBRARY);
    bench.assertPage(Page.HOME);
  }
}
