package org.twostep.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twostep.PureRules;
import org.twostep.brokerage.PracticeAccount;
import org.twostep.contact.Destination;
import org.twostep.contact.EmailAddress;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.message.Message;

/** Changing the password. */
class PasswordsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final String NEXT = "violet tractor hums at noon";

  private final PureRules rules = new PureRules();
  private final Account account = PracticeAccount.fresh(rules.hasher()).account();

  private Outcome<Account> change(Account from, String current, String next) {
    return rules.passwords().change(from, current, next, NOW);
  }

  private void assertRefused(Field field, Reason reason, Outcome<Account> outcome) {
    assertEquals(List.of(reason), outcome.refusals().stream().map(Refusal::reason).toList());
    assertEquals(field, outcome.refusals().getFirst().field());
    assertEquals(account.passwordHash(), outcome.state().passwordHash());
    assertEquals(List.of(), outcome.messages());
    assertEquals(List.of(), outcome.activity());
  }

  @Test
  void theNewPasswordReplacesTheOldAndEveryAddressHearsOfIt() {
    EmailAddress method = new EmailAddress("maya@reyes.example");
    Account guarded = account.withSecondFactor(new SecondFactor(method, Optional.empty(), NOW));
    Outcome<Account> done = change(guarded, PracticeCustomer.PASSWORD, NEXT);
    assertTrue(rules.hasher().matches(NEXT, done.state().passwordHash()));
    assertFalse(rules.hasher().matches(PracticeCustomer.PASSWORD, done.state().passwordHash()));
    assertEquals(NOW, done.state().passwordSince());
    assertEquals(
        List.<Destination>of(PracticeCustomer.PHONE, PracticeCustomer.EMAIL, method),
        done.messages().stream().map(Message::to).toList());
    assertEquals(List.of(new Activity(NOW, Activity.Kind.PASSWORD_CHANGED)), done.activity());
  }

  @Test
  void thePresentPasswordIsNeeded() {
    assertRefused(Field.PASSWORD, Reason.PASSWORD_EMPTY, change(account, "", NEXT));
    Outcome<Account> wrong = change(account, "nine loud kettles", NEXT);
    assertRefused(Field.PASSWORD, Reason.PASSWORD_WRONG, wrong);
    assertEquals(1, wrong.state().passwordTries().wrong());
  }

  @Test
  void wrongPresentPasswordsRunIntoTheSameWaitAsSigningIn() {
    Account tried = account;
    for (int wrong = 1; wrong <= 10; wrong++) {
      tried = change(tried, "nine loud kettles", NEXT).state();
    }
    Outcome<Account> right = change(tried, PracticeCustomer.PASSWORD, NEXT);
    assertRefused(Field.PASSWORD, Reason.TRY_WAIT, right);
    Outcome<Account> later =
        rules.passwords().change(tried, PracticeCustomer.PASSWORD, NEXT, NOW.plusSeconds(30));
    assertFalse(later.isRefused());
    assertEquals(0, later.state().passwordTries().wrong());
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
    Account guarded =
        account.withSecondFactor(new SecondFactor(PracticeCustomer.PHONE, Optional.empty(), NOW));
    assertFalse(change(guarded, PracticeCustomer.PASSWORD, "vq8xm2zk").isRefused());
  }

  @Test
  void theSamePasswordInAnotherSpellingIsUnchanged() {
    String composed = "seven qui\u00e9t copper kettles";
    Account accented = account.withPassword(rules.hasher().hash(composed), NOW);
    Outcome<Account> same = change(accented, composed, "seven quie\u0301t copper kettles");
    assertEquals(
        List.of(Reason.PASSWORD_UNCHANGED), same.refusals().stream().map(Refusal::reason).toList());
  }
}
