package org.twostep.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twostep.PureRules;
import org.twostep.Seeded;
import org.twostep.account.Activity;
import org.twostep.account.Method;
import org.twostep.account.Origin;
import org.twostep.account.Outcome;
import org.twostep.account.PracticeCustomer;
import org.twostep.account.SecondFactor;
import org.twostep.account.Session;
import org.twostep.brokerage.CustomerFile;
import org.twostep.brokerage.PracticeAccount;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.message.Message;
import org.twostep.place.Cities;
import org.twostep.proof.ProofInput;
import org.twostep.proof.Visit;
import org.twostep.signin.SignIn.Input;
import org.twostep.world.MessageText;

/** Signing in: password, then the code where a second factor is on. */
class SignInTest {
  private static final Input.Password RIGHT =
      new Input.Password(PracticeCustomer.USERNAME, PracticeCustomer.PASSWORD);
  private static final Input.Password WRONG =
      new Input.Password(PracticeCustomer.USERNAME, "seven quiet copper pans");
  private static final Input.Password UNKNOWN =
      new Input.Password("nobody.here", PracticeCustomer.PASSWORD);

  private static final Origin HERE = new Origin("OWN", Optional.of(Cities.home()));

  private final PureRules rules = new PureRules();
  private final List<Message> sent = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-23T10:00:00Z");
  private Visit state = fresh();

  private Visit fresh() {
    CustomerFile file = PracticeAccount.fresh(rules.hasher());
    return new Visit(
        file.account(), Optional.empty(), List.of(), file.codes(), file.approvals(), HERE);
  }

  private void protect() {
    SecondFactor factor =
        SecondFactor.registered("text", new Method.CodeByMessage(PracticeCustomer.PHONE), now);
    state = state.withAccount(state.account().protecting(p -> p.adding(factor)));
  }

  private Outcome<Visit> does(Input input) {
    Outcome<Visit> outcome = rules.signIn().apply(state, input, now);
    state = outcome.state();
    sent.addAll(outcome.messages());
    return outcome;
  }

  private List<Reason> refusals(Input input) {
    return does(input).refusals().stream().map(Refusal::reason).toList();
  }

  private static Input code(String typed) {
    return new Input.Proof(new ProofInput.Enter(typed));
  }

  private Optional<Session.Stage> stage() {
    return state.session().map(Session::stage);
  }

  private String newestCode() {
    return MessageText.code(sent.getLast().body()).orElseThrow();
  }

  @Test
  void thePasswordAloneOpensAnUnprotectedAccount() {
    Outcome<Visit> in = does(RIGHT);
    assertEquals(List.of(), in.refusals());
    assertEquals(Optional.of(Session.Stage.SIGNED_IN), stage());
    assertEquals(List.of(new Activity(now, Activity.Kind.SIGNED_IN)), in.activity());
    assertEquals(List.of(), sent);
  }

  @ParameterizedTest
  @CsvSource({"Maya.Reyes", "' maya.reyes '", "MAYA.REYES"})
  void caseAndSpacesOfTheUsernameDoNotMatter(String username) {
    assertEquals(List.of(), refusals(new Input.Password(username, PracticeCustomer.PASSWORD)));
  }

  @Test
  void spacesAroundThePasswordDoMatter() {
    assertEquals(
        List.of(Reason.SIGN_IN_WRONG),
        refusals(new Input.Password(PracticeCustomer.USERNAME, PracticeCustomer.PASSWORD + " ")));
  }

  @Test
  void anUnknownUsernameAndAWrongPasswordLookAlikeAndCostTheSame() {
    int start = rules.hasher().looks();
    Outcome<Visit> unknown = rules.signIn().apply(state, UNKNOWN, now);
    int afterUnknown = rules.hasher().looks();
    Outcome<Visit> wrong = rules.signIn().apply(state, WRONG, now);
    assertEquals(1, afterUnknown - start, "hashed for the unknown username");
    assertEquals(1, rules.hasher().looks() - afterUnknown, "hashed for the wrong password");
    assertEquals(unknown, wrong);
    assertEquals(List.of(Refusal.of(Field.PASSWORD, Reason.SIGN_IN_WRONG)), unknown.refusals());
  }

  @Test
  void theyStillLookAlikeOnceTheWaitHasBegun() {
    for (int wrong = 1; wrong <= 10; wrong++) {
      does(wrong % 2 == 0 ? UNKNOWN : WRONG);
    }
    assertEquals(
        rules.signIn().apply(state, UNKNOWN, now), rules.signIn().apply(state, WRONG, now));
    assertEquals(List.of(Reason.TRY_WAIT), refusals(RIGHT), "the right one waits as well");
    now = now.plusSeconds(30);
    assertEquals(List.of(), refusals(RIGHT));
    assertEquals(0, state.account().tries().password().wrong());
  }

  @Test
  void emptyFieldsAreNamedAndNotCounted() {
    assertEquals(
        List.of(Reason.USERNAME_EMPTY, Reason.PASSWORD_EMPTY),
        refusals(new Input.Password("  ", "")));
    assertEquals(0, state.account().tries().password().wrong());
    assertEquals(0, rules.hasher().looks());
  }

  @Test
  void aProtectedAccountAsksForACodeSentToItsMethod() {
    protect();
    does(RIGHT);
    assertEquals(Optional.of(Session.Stage.PROOF_ASKED), stage());
    assertEquals(PracticeCustomer.PHONE, sent.getLast().to());
    assertEquals(List.of(Reason.CODE_WRONG), refusals(code("999999")));
    assertEquals(Optional.of(Session.Stage.PROOF_ASKED), stage());
    Outcome<Visit> in = does(code(newestCode()));
    assertEquals(Optional.of(Session.Stage.SIGNED_IN), stage());
    assertEquals(List.of(new Activity(now, Activity.Kind.SIGNED_IN)), in.activity());
  }

  @Test
  void everySignInHasItsOwnCode() {
    protect();
    does(RIGHT);
    String first = newestCode();
    does(code(first));
    does(new Input.SignOut());
    assertEquals(Optional.empty(), state.session());
    does(RIGHT);
    assertNotEquals(first, newestCode());
    assertEquals(List.of(Reason.CODE_USED), refusals(code(first)));
  }

  @Test
  void anUnusedCodeOfAnEarlierSignInIsReplaced() {
    protect();
    does(RIGHT);
    String first = newestCode();
    does(new Input.SignOut());
    now = now.plusSeconds(30);
    does(RIGHT);
    assertEquals(List.of(Reason.CODE_REPLACED), refusals(code(first)));
  }

  @Test
  void aResendComesAfterItsWait() {
    protect();
    does(RIGHT);
    assertEquals(List.of(Reason.RESEND_WAIT), refusals(new Input.Proof(new ProofInput.Resend())));
    now = now.plusSeconds(30);
    assertEquals(List.of(), refusals(new Input.Proof(new ProofInput.Resend())));
    assertEquals(2, sent.size());
  }

  @Test
  void aCodeIsOutOfTurnUnlessOneWasAskedFor() {
    assertEquals(List.of(Reason.OUT_OF_TURN), refusals(code("123456")));
    assertEquals(List.of(Reason.OUT_OF_TURN), refusals(new Input.Proof(new ProofInput.Resend())));
    does(RIGHT);
    assertEquals(List.of(Reason.OUT_OF_TURN), refusals(code("123456")));
    assertEquals(List.of(), state.account().protection().factors());
  }

  @Test
  void aSignInLeftForAnHourTakesNoCode() {
    protect();
    does(RIGHT);
    now = now.plus(Session.IDLE).plusSeconds(1);
    assertEquals(List.of(Reason.OUT_OF_TURN), refusals(new Input.Proof(new ProofInput.Resend())));
    assertEquals(List.of(Reason.OUT_OF_TURN), refusals(code(newestCode())));
    assertEquals(Optional.of(Session.Stage.PROOF_ASKED), stage());
  }

  @Test
  void signingOutIsNotedOnceSignedIn() {
    assertEquals(List.of(), does(new Input.SignOut()).activity());
    does(RIGHT);
    assertEquals(
        List.of(new Activity(now, Activity.Kind.SIGNED_OUT)), does(new Input.SignOut()).activity());
  }

  @Test
  void noTypedTextThrowsOrOpensTheAccount() {
    protect();
    Seeded.runs(
        1_000,
        random -> {
          String text = Seeded.text(random, 20);
          for (Input input :
              List.of(
                  new Input.Password(text, PracticeCustomer.PASSWORD),
                  new Input.Password(PracticeCustomer.USERNAME, text),
                  code(text))) {
            Outcome<Visit> outcome = rules.signIn().apply(state, input, now);
            assertTrue(outcome.isRefused(), text);
            assertEquals(state.session(), outcome.state().session(), text);
          }
        });
    String endless = "a".repeat(10_000);
    assertEquals(List.of(Reason.SIGN_IN_WRONG), refusals(new Input.Password(endless, endless)));
  }

  @Test
  void aSessionEndsAfterAnHourIdleOrADayInAll() {
    Session session = Session.signedIn(HERE, now);
    assertFalse(session.isOver(now.plus(Duration.ofHours(1))));
    assertTrue(session.isOver(now.plus(Duration.ofHours(1)).plusNanos(1000)));
    Session busy = session;
    for (int minutes = 30; minutes <= 24 * 60; minutes += 30) {
      Instant later = now.plus(Duration.ofMinutes(minutes));
      assertFalse(busy.isOver(later), later::toString);
      busy = busy.seen(later);
    }
    assertTrue(busy.isOver(now.plus(Duration.ofHours(24)).plusNanos(1000)));
  }
}
