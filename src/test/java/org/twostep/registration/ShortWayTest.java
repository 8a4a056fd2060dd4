package org.twostep.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twostep.account.Activity;
import org.twostep.account.Method;
import org.twostep.account.Outcome;
import org.twostep.account.PracticeCustomer;
import org.twostep.account.SecondFactor;
import org.twostep.contact.Destination;
import org.twostep.contact.PhoneNumber;
import org.twostep.entry.Reason;
import org.twostep.factor.SentCode;
import org.twostep.message.Message;
import org.twostep.registration.Registrar.State;

/** The short way, and what both ways have in common: beginning, leaving, dropping. */
class ShortWayTest {
  private static final PhoneNumber OTHER = new PhoneNumber("+15035550177");

  private static List<SecondFactor> factors(State state) {
    return state.account().protection().factors();
  }

  /** Registered just now; what its id is does not matter. */
  private static SecondFactor byText(PhoneNumber to, Walk walk) {
    String id = factors(walk.state).getFirst().id();
    return SecondFactor.registered(id, new Method.CodeByMessage(to), walk.now);
  }

  @Test
  void aNumberAndItsCodeSwitchItOn() {
    Walk walk = new Walk().moves(new Input.Begin(Way.SHORT));
    assertEquals(List.of(), walk.sent, "nothing is sent before the number is known");
    walk.moves(new Input.Phone("１-503.555.0142"));
    assertEquals(Step.ACTIVATE, walk.step());
    Outcome<State> done = walk.does(walk.rightInput());
    assertEquals(List.of(byText(PracticeCustomer.PHONE, walk)), factors(done.state()));
    assertEquals(Optional.empty(), done.state().account().protection().askWhen());
    assertEquals(Optional.empty(), done.state().registration());
    assertEquals(
        List.<Destination>of(PracticeCustomer.PHONE, PracticeCustomer.EMAIL),
        done.messages().stream().map(Message::to).toList());
    assertEquals(Reason.ALREADY_ON, walk.refused(new Input.Begin(Way.SHORT)));
    assertEquals(Reason.ALREADY_ON, walk.refused(new Input.Begin(Way.FULL)));
    assertEquals(Optional.empty(), walk.state.registration());
  }

  @Test
  void aNewNumberGoesOnFileOnceItsCodeWasTyped() {
    Walk walk = Walk.at(Way.SHORT, Step.PHONE_NUMBER);
    walk.moves(new Input.Phone(Walk.OTHER_PHONE));
    assertEquals(PracticeCustomer.PHONE, walk.state.account().phone());
    walk.moves(walk.rightInput());
    assertEquals(OTHER, walk.state.account().phone());
    assertEquals(PracticeCustomer.EMAIL, walk.state.account().email());
  }

  @Test
  void aChangedNumberStartsAfresh() {
    Walk walk = Walk.at(Way.SHORT, Step.ACTIVATE);
    String old = walk.codeHere();
    assertEquals(Reason.RESEND_WAIT, walk.refused(new Input.ResendCode()));
    walk.moves(new Input.GoBack(Step.PHONE_NUMBER)).moves(new Input.Phone(Walk.OTHER_PHONE));
    assertEquals(OTHER, walk.sent.getLast().to(), "no wait for another number");
    assertEquals(Reason.CODE_WRONG, walk.refused(new Input.Code(old)));
    walk.moves(new Input.GoBack(Step.PHONE_NUMBER)).moves(new Input.Phone(Walk.PHONE));
    assertEquals(Reason.CODE_REPLACED, walk.refused(new Input.Code(old)));
    assertEquals(2, walk.state.account().tries().code().wrong(), "wrong entries are not forgotten");
    assertEquals(2, walk.sent.size(), "the first number still has its wait");
    walk.waits(Duration.ofSeconds(30)).moves(new Input.ResendCode()).moves(walk.rightInput());
    assertEquals(List.of(byText(PracticeCustomer.PHONE, walk)), factors(walk.state));
  }

  @Test
  void comingBackToTheSameNumberSendsNoSecondCode() {
    Walk walk = Walk.at(Way.SHORT, Step.ACTIVATE);
    String code = walk.codeHere();
    walk.moves(new Input.GoBack(Step.PHONE_NUMBER)).moves(new Input.Phone(Walk.PHONE));
    assertEquals(1, walk.sent.size());
    walk.moves(new Input.Code(code));
  }

  @Test
  void anOldCodeIsReplacedByANewOneOnReturning() {
    Walk walk = Walk.at(Way.SHORT, Step.ACTIVATE);
    String old = walk.codeHere();
    walk.waits(SentCode.LIFETIME);
    assertEquals(Reason.CODE_EXPIRED, walk.refused(new Input.Code(old)));
    walk.moves(new Input.GoBack(Step.PHONE_NUMBER)).moves(new Input.Phone(Walk.PHONE));
    assertNotEquals(old, walk.codeHere());
    assertEquals(Reason.CODE_REPLACED, walk.refused(new Input.Code(old)));
  }

  @Test
  void beginningWhileOneIsUnderWayGivesTheOldOneUp() {
    Walk walk = Walk.at(Way.FULL, Step.APPROVE);
    String old = walk.registration().id();
    walk.moves(new Input.Begin(Way.SHORT));
    assertNotEquals(old, walk.registration().id());
    assertEquals(Step.PHONE_NUMBER, walk.step());
    assertTrue(walk.registration().answers().isEmpty());
    assertEquals(Reason.OUT_OF_TURN, walk.refused(new Input.Approve()));
    assertEquals(List.of(), factors(walk.state));
  }

  @Test
  void finishLaterKeepsTheStepAndTheAnswers() {
    for (Way way : Way.values()) {
      for (Step step : way.steps()) {
        Walk walk = Walk.at(way, step);
        Registration before = walk.registration();
        walk.moves(new Input.FinishLater()).moves(new Input.Resume());
        assertEquals(before, walk.registration());
      }
    }
  }

  @Test
  void aRegistrationLastsADayAndIsThenDroppedWithNotices() {
    Walk walk = Walk.at(Way.FULL, Step.CONTACT_INFORMATION).waits(Duration.ofHours(24));
    State kept = walk.rules.registrar().tidy(walk.state, walk.now).state();
    assertEquals(walk.state, kept, "at 24 hours sharp it is still there");
    walk.waits(Duration.ofNanos(1));
    Outcome<State> dropped = walk.rules.registrar().tidy(walk.state, walk.now);
    assertEquals(Optional.empty(), dropped.state().registration());
    assertEquals(
        List.<Destination>of(PracticeCustomer.PHONE, PracticeCustomer.EMAIL),
        dropped.messages().stream().map(Message::to).toList());
    assertEquals(
        List.of(new Activity(walk.now, Activity.Kind.REGISTRATION_DROPPED)), dropped.activity());
    Outcome<State> again = walk.rules.registrar().tidy(dropped.state(), walk.now);
    assertEquals(Outcome.of(dropped.state()), again, "once only");
  }

  @Test
  void nothingMovesARegistrationThatIsOver() {
    Walk walk = Walk.at(Way.FULL, Step.APPROVE).waits(Duration.ofHours(24).plusNanos(1));
    State before = walk.state;
    for (Input input : List.of(new Input.Approve(), new Input.Deny(), new Input.Resume())) {
      assertEquals(Reason.OUT_OF_TURN, walk.refused(input));
      assertEquals(before, walk.state);
    }
    assertFalse(walk.does(new Input.Begin(Way.SHORT)).isRefused());
  }

  @Test
  void backGoesToTheNearestStepThatCanBeSeenAgain() {
    assertEquals(Optional.empty(), Way.SHORT.before(Step.PHONE_NUMBER));
    assertEquals(Optional.of(Step.PHONE_NUMBER), Way.SHORT.before(Step.ACTIVATE));
    assertEquals(Optional.empty(), Way.FULL.before(Step.CONFIRM_IDENTITY));
    assertEquals(Optional.empty(), Way.FULL.before(Step.VERIFICATION_SETTINGS));
    assertEquals(Optional.of(Step.CONTACT_INFORMATION), Way.FULL.before(Step.SECURITY_QUESTION));
    assertEquals(
        Optional.of(Step.CHOOSE_METHOD), Walk.at(Way.FULL, Step.APPROVE).registration().before());
    assertEquals(
        Optional.of(Step.SET_UP_APP),
        Walk.at(Way.FULL, Step.APPROVE, Method.Kind.AUTHENTICATOR).registration().before());
  }
}
