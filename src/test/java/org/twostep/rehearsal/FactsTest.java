package org.twostep.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twostep.Customer;
import org.twostep.account.Method;
import org.twostep.account.PracticeCustomer;
import org.twostep.brokerage.Page;
import org.twostep.message.Message;
import org.twostep.proof.ProofInput;
import org.twostep.registration.Input;
import org.twostep.registration.Way;
import org.twostep.rehearsal.Entry.Kind;
import org.twostep.security.SecurityInput;
import org.twostep.signin.ForgottenPassword;
import org.twostep.world.Delivery;
import org.twostep.world.Devices;
import org.twostep.world.Folder;

/** Each goal, met and not met. */
class FactsTest {
  private static final Devices NO_DEVICES = new Devices(List.of());

  private final Customer customer = new Customer();

  private boolean holds(String goal) {
    return holds(goal, Page.HOME, NO_DEVICES, List.of());
  }

  private boolean holds(String goal, Page page, Devices devices, List<Entry> entries) {
    return new Facts(customer.file(), page, devices, entries)
        .meet(Goal.parse(goal).orElseThrow(() -> new AssertionError(goal)));
  }

  private boolean noted(String goal, Kind kind, String subject) {
    return holds(goal, Page.HOME, NO_DEVICES, List.of(new Entry(customer.now, kind, subject)));
  }

  @Test
  void aPageIsOpen() {
    assertTrue(holds("page HOME"));
    assertFalse(holds("page ACTIVITY"));
  }

  @Test
  void aRegistrationStandsAtAStep() {
    assertFalse(holds("step PHONE_NUMBER"));
    customer.signsIn();
    customer.brokerage.register(new Input.Begin(Way.SHORT));
    assertTrue(holds("step PHONE_NUMBER"));
    assertFalse(holds("step ACTIVATE"));
  }

  @Test
  void oneOfTwoWaysIsEnough() {
    String either = "FACTOR_REPLACED or FACTOR_REMOVED happened";
    assertTrue(noted(either, Kind.HAPPENED, "FACTOR_REPLACED"));
    assertTrue(noted(either, Kind.HAPPENED, "FACTOR_REMOVED"));
    assertFalse(noted(either, Kind.HAPPENED, "FACTOR_ADDED"));
    assertFalse(noted(either, Kind.REFUSED, "FACTOR_REMOVED"));
  }

  @Test
  void somebodyIsSignedInHere() {
    assertFalse(holds("signed in"));
    assertTrue(holds("signed out"));
    customer.signsIn();
    assertTrue(holds("signed in"));
    assertFalse(holds("signed out"));
    assertTrue(holds("signed in on OWN"));
    assertFalse(holds("signed in on LIBRARY"));
    customer.here = Customer.LIBRARY;
    assertFalse(holds("signed in"));
    assertFalse(holds("signed in on OWN"));
    assertFalse(holds("signed in on LIBRARY"));
  }

  @Test
  void askedForTheCodeIsNotSignedIn() {
    protect();
    customer.signsOut();
    customer.typesPassword();
    assertFalse(holds("signed in"));
    assertFalse(holds("signed in on OWN"));
  }

  private void protect() {
    customer.signsIn();
    customer.adds(Method.Kind.TEXT_MESSAGE, PracticeCustomer.PHONE.display());
  }

  @Test
  void theAccountIsProtectedByAKindOfFactor() {
    assertFalse(holds("protected"));
    assertTrue(holds("not protected"));
    protect();
    assertTrue(holds("protected"));
    assertFalse(holds("not protected"));
    assertTrue(holds("TEXT_MESSAGE is registered"));
    assertFalse(holds("TEXT_MESSAGE is not registered"));
    assertTrue(holds("EMAIL is not registered"));
    assertFalse(holds("EMAIL is registered"));
  }

  @Test
  void somethingHappenedOrWasRefused() {
    assertTrue(noted("SIGNED_IN happened", Kind.HAPPENED, "SIGNED_IN"));
    assertFalse(noted("SIGNED_IN happened", Kind.HAPPENED, "SIGNED_OUT"));
    assertFalse(noted("CODE_WRONG was refused", Kind.HAPPENED, "CODE_WRONG"));
    assertTrue(noted("CODE_WRONG was refused", Kind.REFUSED, "CODE_WRONG"));
    assertFalse(noted("CODE_WRONG was refused", Kind.REFUSED, "CODE_VOID"));
    assertFalse(holds("SIGNED_IN happened"));
  }

  @Test
  void aPasswordIsNewByEitherWay() {
    assertTrue(noted("a new password is set", Kind.HAPPENED, "PASSWORD_CHANGED"));
    assertTrue(noted("a new password is set", Kind.HAPPENED, "PASSWORD_RESET"));
    assertFalse(noted("a new password is set", Kind.HAPPENED, "PASSWORD_RESET_ASKED"));
  }

  @Test
  void theTranscriptSaysSo() {
    assertTrue(noted("noted RESENT", Kind.RESENT, ""));
    assertTrue(noted("noted CHOSEN", Kind.CHOSEN, "caller hello"));
    assertTrue(noted("noted CHOSEN caller hello", Kind.CHOSEN, "caller hello"));
    assertFalse(noted("noted CHOSEN caller", Kind.CHOSEN, "caller hello"));
    assertFalse(noted("noted REOPENED", Kind.RESENT, ""));
  }

  @Test
  void everyRequestIsAnswered() {
    assertTrue(holds("every request is answered"));
    customer.signsIn();
    customer.adds(Method.Kind.APPROVAL, "");
    customer.signsOut();
    customer.typesPassword();
    assertFalse(holds("every request is answered"));
    customer.brokerage.answerOnPhone(customer.rightAnswer());
    assertTrue(holds("every request is answered"));
  }

  private static Devices with(Folder folder, Instant at, boolean... read) {
    return new Devices(
        java.util.stream.IntStream.range(0, read.length)
            .mapToObj(i ->
                new Delivery(
                    new Message("id" + i, PracticeCustomer.EMAIL, "", "", Optional.empty(), at),
                    folder,
                    at,
                    read[i]))
            .toList());
  }

  @Test
  void everythingInAFolderIsRead() {
    Instant now = customer.now;
    assertFalse(holds("SPAM is read"), "there has to be something");
    assertTrue(holds("SPAM is read", Page.HOME, with(Folder.SPAM, now, true), List.of()));
    assertFalse(holds("SPAM is read", Page.HOME, with(Folder.SPAM, now, true, false), List.of()));
    assertFalse(holds("SPAM is read", Page.HOME, with(Folder.INBOX, now, true), List.of()));
  }

  @Test
  void aMessageCameSinceTheStepBegan() {
    Instant now = customer.now;
    List<Entry> began = List.of(new Entry(now, Kind.STEP_BEGUN, "1"));
    String goal = "a message came to INBOX";
    assertTrue(holds(goal, Page.HOME, with(Folder.INBOX, now, false), began));
    assertFalse(holds(goal, Page.HOME, with(Folder.INBOX, now.minusMillis(1), false), began));
    assertFalse(holds(goal, Page.HOME, with(Folder.SPAM, now, false), began));
  }

  @Test
  void nothingIsLeftBehind() {
    protect();
    assertFalse(holds("nothing is left behind"), "signed in here");
    customer.here = Customer.LIBRARY;
    assertFalse(holds("nothing is left behind"), "signed in elsewhere");
    customer.here = Customer.OWN;
    customer.signsOut();
    assertTrue(holds("nothing is left behind"));
    customer.waits(Duration.ofMinutes(1));
    customer.typesPassword();
    customer.brokerage.signIn(new org.twostep.signin.SignIn.Input.TrustThisComputer(true));
    assertEquals(List.of(), customer.enters(customer.codeOf(customer.defaultFactor())));
    customer.signsOut();
    assertFalse(holds("nothing is left behind"), "a computer is trusted");
  }

  @Test
  void aCodeWentAstray() {
    customer.signsIn();
    customer.brokerage.register(new Input.Begin(Way.SHORT));
    assertFalse(holds("a code went astray"));
    customer.brokerage.register(new Input.Phone("(503) 555-0124"));
    assertTrue(holds("a code went astray"));
    customer.brokerage.register(new Input.GoBack(org.twostep.registration.Step.PHONE_NUMBER));
    assertFalse(holds("a code went astray"));
    customer.brokerage.register(new Input.Phone(PracticeCustomer.PHONE.display()));
    assertTrue(holds("step ACTIVATE"));
    assertFalse(holds("a code went astray"));
  }

  @Test
  void recoveryCodesAreSaved() {
    protect();
    assertFalse(holds("recovery codes are saved"));
    customer.makesRecoveryCodes(1);
    assertFalse(holds("recovery codes are saved"));
    customer.secures(new SecurityInput.RecoveryCodesSaved());
    assertTrue(holds("recovery codes are saved"));
  }

  @Test
  void aForgottenPasswordHasComeSoFar() {
    protect();
    customer.signsOut();
    assertFalse(holds("reset at MESSAGE"));
    customer.resets(new ForgottenPassword.Input.Ask(PracticeCustomer.USERNAME));
    assertTrue(holds("reset at MESSAGE"));
    customer.resets(new ForgottenPassword.Input.Code(customer.newestCode(PracticeCustomer.EMAIL)));
    assertFalse(holds("reset at MESSAGE"));
    assertTrue(holds("reset at PROOF"));
    String code = customer.newestCode(PracticeCustomer.PHONE);
    customer.resets(new ForgottenPassword.Input.Proof(new ProofInput.Enter(code)));
    assertTrue(holds("reset at NEW_PASSWORD"));
  }
}
