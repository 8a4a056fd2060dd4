package org.twostep.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twostep.PureRules;
import org.twostep.account.Account;
import org.twostep.account.Activity;
import org.twostep.account.Challenge.Demand;
import org.twostep.account.Method;
import org.twostep.account.Origin;
import org.twostep.account.Outcome;
import org.twostep.account.Password;
import org.twostep.account.PracticeCustomer;
import org.twostep.account.SecondFactor;
import org.twostep.account.Session;
import org.twostep.account.Session.StepUp;
import org.twostep.brokerage.PracticeAccount;
import org.twostep.contact.Destination;
import org.twostep.contact.EmailAddress;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.factor.Approvals;
import org.twostep.factor.CodeBook;
import org.twostep.message.Message;
import org.twostep.proof.Visit;

/** Changing the password. */
class PasswordChangeTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final String NEXT = "violet tractor hums at noon";
  private static final Origin OWN = new Origin("OWN", Optional.empty());
  private static final Origin LIBRARY = new Origin("LIBRARY", Optional.empty());

  private final PureRules rules = new PureRules();
  private final Account account = PracticeAccount.fresh(rules.hasher()).account();

  /** Signed in here and in the library; with a factor a moment ago where there is one. */
  private static SecurityState signedIn(Account account) {
    Session here = Session.signedIn(OWN, NOW);
    Session proven = here.steppedUp(new StepUp(NOW, Demand.FACTOR));
    return new SecurityState(
        new Visit(
            account,
            Optional.of(account.isProtected() ? proven : here),
            List.of(Session.signedIn(LIBRARY, NOW)),
            CodeBook.empty(),
            Approvals.none(),
            OWN),
        Optional.empty());
  }

  private Outcome<SecurityState> change(Account from, String current, String next) {
    return change(from, current, next, NOW);
  }

  private Outcome<SecurityState> change(Account from, String current, String next, Instant now) {
    return rules
        .desks()
        .security()
        .apply(signedIn(from), new SecurityInput.ChangePassword(current, next), now);
  }

  private Account guarded(Destination by) {
    return account.protecting(
        p -> p.adding(SecondFactor.registered("f", new Method.CodeByMessage(by), NOW)));
  }

  private static List<Reason> reasons(Outcome<SecurityState> outcome) {
    return outcome.refusals().stream().map(Refusal::reason).toList();
  }

  private void assertRefused(Field field, Reason reason, Outcome<SecurityState> outcome) {
    assertEquals(List.of(reason), reasons(outcome));
    assertEquals(field, outcome.refusals().getFirst().field());
    assertEquals(account.password(), outcome.state().account().password());
    assertEquals(1, outcome.state().visit().elsewhere().size());
    assertEquals(List.of(), outcome.messages());
    assertEquals(List.of(), outcome.activity());
  }

  @Test
  void theNewPasswordReplacesTheOldAndEveryAddressHearsOfIt() {
    EmailAddress method = new EmailAddress("maya@reyes.example");
    Outcome<SecurityState> done = change(guarded(method), PracticeCustomer.PASSWORD, NEXT);
    Password password = done.state().account().password();
    assertTrue(rules.hasher().matches(NEXT, password.hash()));
    assertFalse(rules.hasher().matches(PracticeCustomer.PASSWORD, password.hash()));
    assertEquals(NOW, password.since());
    assertEquals(
        List.<Destination>of(PracticeCustomer.PHONE, PracticeCustomer.EMAIL, method),
        done.messages().stream().map(Message::to).toList());
    assertEquals(List.of(new Activity(NOW, Activity.Kind.PASSWORD_CHANGED)), done.activity());
  }

  @Test
  void otherComputersAreSignedOutAndThisOneIsNot() {
    Outcome<SecurityState> done = change(account, PracticeCustomer.PASSWORD, NEXT);
    assertEquals(List.of(), done.state().visit().elsewhere());
    assertTrue(done.state().visit().session().orElseThrow().isSignedIn());
  }

  @Test
  void aSecondFactorIsAskedForFirst() {
    SecurityState state = signedIn(guarded(PracticeCustomer.PHONE));
    SecurityInput change = new SecurityInput.ChangePassword(PracticeCustomer.PASSWORD, NEXT);
    for (StepUp stale :
        List.of(
            new StepUp(NOW, Demand.ANY),
            new StepUp(NOW.minus(StepUp.LIFETIME), Demand.FACTOR),
            new StepUp(NOW.plusNanos(1), Demand.FACTOR))) {
      SecurityState before = state.inSession(session -> session.steppedUp(stale));
      Outcome<SecurityState> asked = rules.desks().security().apply(before, change, NOW);
      assertEquals(List.of(Reason.STEP_UP_NEEDED), reasons(asked));
      assertEquals(before.account().password(), asked.state().account().password());
      assertEquals(
          Optional.of(Demand.FACTOR),
          asked.state().visit().session().flatMap(Session::challenge).map(c -> c.demand()));
      assertEquals(
          List.of(PracticeCustomer.PHONE), asked.messages().stream().map(Message::to).toList());
    }
    StepUp good = new StepUp(NOW.minus(StepUp.LIFETIME).plusNanos(1), Demand.STRONG);
    SecurityState proven = state.inSession(session -> session.steppedUp(good));
    assertFalse(rules.desks().security().apply(proven, change, NOW).isRefused());
  }

  @Test
  void thePresentPasswordIsNeeded() {
    assertRefused(Field.PASSWORD, Reason.PASSWORD_EMPTY, change(account, "", NEXT));
    Outcome<SecurityState> wrong = change(account, "nine loud kettles", NEXT);
    assertRefused(Field.PASSWORD, Reason.PASSWORD_WRONG, wrong);
    assertEquals(1, wrong.state().account().tries().password().wrong());
  }

  @Test
  void wrongPresentPasswordsRunIntoTheSameWaitAsSigningIn() {
    Account tried = account;
    for (int wrong = 1; wrong <= 10; wrong++) {
      tried = change(tried, "nine loud kettles", NEXT).state().account();
    }
    Outcome<SecurityState> right = change(tried, PracticeCustomer.PASSWORD, NEXT);
    assertRefused(Field.PASSWORD, Reason.TRY_WAIT, right);
    Outcome<SecurityState> later =
        change(tried, PracticeCustomer.PASSWORD, NEXT, NOW.plus(Duration.ofSeconds(30)));
    assertFalse(later.isRefused());
    assertEquals(0, later.state().account().tries().password().wrong());
  }

  @Test
  void theNewPasswordIsJudged() {
    String current = PracticeCustomer.PASSWORD;
    assertRefused(Field.NEW_PASSWORD, Reason.PASSWORD_EMPTY, change(account, current, ""));
    assertRefused(Field.NEW_PASSWORD, Reason.PASSWORD_UNCHANGED, change(account, current, current));
    assertRefused(
        Field.NEW_PASSWORD, Reason.PASSWORD_TOO_SHORT, change(account, current, "vq8xm2zk"));
    assertRefused(
        Field.NEW_PASSWORD,
        Reason.PASSWORD_IS_USERNAME,
        change(account, current, PracticeCustomer.USERNAME));
  }

  @Test
  void aSecondFactorMakesEightCharactersEnough() {
    Account guarded = guarded(PracticeCustomer.PHONE);
    assertFalse(change(guarded, PracticeCustomer.PASSWORD, "vq8xm2zk").isRefused());
  }

  @Test
  void theSamePasswordInAnotherSpellingIsUnchanged() {
    String composed = "seven qui\u00e9t copper kettles";
    Account accented =
        account.withPassword(new Password(rules.hasher().hash(composed), NOW, false));
    assertEquals(
        List.of(Reason.PASSWORD_UNCHANGED),
        reasons(change(accented, composed, "seven quie\u0301t copper kettles")));
  }
}
