package org.twostep.security;

import java.time.Instant;
import java.util.Optional;
import org.twostep.account.Account;
import org.twostep.account.Outcome;
import org.twostep.account.Passwords;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.message.Letters.Notice;
import org.twostep.proof.Notices;
import org.twostep.proof.Notices.About;

/**
 * Changing the password: the present one proves who is there. The second factor, where there is
 * one, was asked for before (OWASP, Authentication Cheat Sheet). Other computers are signed out.
 */
public final class PasswordChange {
  private final Passwords passwords;
  private final Notices notices;

  public PasswordChange(Passwords passwords, Notices notices) {
    this.passwords = passwords;
    this.notices = notices;
  }

  Outcome<SecurityState> change(
      SecurityState state, SecurityInput.ChangePassword input, Instant now) {
    Outcome<Account> known = passwords.verify(state.account(), input.current(), now);
    Account account = known.state();
    SecurityState counted = state.withAccount(account);
    if (known.isRefused()) {
      return Outcome.refused(counted, known.refusals());
    }
    Optional<Refusal> refusal = problem(account, input);
    return refusal
        .map(why -> Outcome.refused(counted, why))
        .orElseGet(() -> changed(counted, input.next(), now));
  }

  private Optional<Refusal> problem(Account account, SecurityInput.ChangePassword input) {
    return Passwords.isSame(input.current(), input.next())
        ? Optional.of(Refusal.of(Field.NEW_PASSWORD, Reason.PASSWORD_UNCHANGED))
        : passwords.judge(account, input.next());
  }

  private Outcome<SecurityState> changed(SecurityState state, String next, Instant now) {
    Account before = state.account();
    Account after = passwords.changed(before, next, now);
    return notices
        .tell(before, after, About.of(Notice.PASSWORD_CHANGED), now)
        .map(told -> state.with(state.visit().withAccount(told).withoutOthers()));
  }
}
