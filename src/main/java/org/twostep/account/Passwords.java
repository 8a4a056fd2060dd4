package org.twostep.account;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Optional;
import org.twostep.account.Activity.Kind;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.factor.AttemptLimit;
import org.twostep.message.Letters;
import org.twostep.message.Letters.Notice;

/** Asks for the present password where that proves who is there, and changes it. */
public final class Passwords {
  /** No password is longer in code units; more is not worth hashing. */
  static final int MAX_TYPED = 4 * PasswordPolicy.MAX_LENGTH;

  private final SecretHasher hasher;
  private final PasswordPolicy policy;
  private final Letters letters;

  public Passwords(SecretHasher hasher, PasswordPolicy policy, Letters letters) {
    this.hasher = hasher;
    this.policy = policy;
    this.letters = letters;
  }

  /** Whether passwords are refused just now whatever they are, said at {@code field}. */
  static Optional<Refusal> closed(Account account, Field field, Instant now) {
    return account
        .passwordTries()
        .waitLeft(now)
        .map(left -> Refusal.of(field, Reason.TRY_WAIT, left));
  }

  /** Looks at the present password; a wrong one is counted. */
  public Outcome<Account> verify(Account account, String typed, Instant now) {
    return typed.isEmpty()
        ? Outcome.refused(account, Field.PASSWORD, Reason.PASSWORD_EMPTY)
        : verify(
            account,
            account.passwordHash(),
            typed,
            Refusal.of(Field.PASSWORD, Reason.PASSWORD_WRONG),
            now);
  }

  /**
   * Compares something the customer must know with its hash, counting a wrong try.
   *
   * @param wrong what to say when it does not match
   */
  public Outcome<Account> verify(
      Account account, String hash, String typed, Refusal wrong, Instant now) {
    Optional<Refusal> closed = closed(account, wrong.field(), now);
    if (closed.isPresent()) {
      return Outcome.refused(account, closed.get());
    }
    if (typed.length() <= MAX_TYPED && hasher.matches(typed, hash)) {
      return Outcome.of(account.withPasswordTries(AttemptLimit.fresh()));
    }
    Account counted = account.withPasswordTries(account.passwordTries().afterWrong(now));
    return Outcome.refused(counted, closed(counted, wrong.field(), now).orElse(wrong));
  }

  /**
   * Changes the password and tells every address on file. A second factor is {@link
   * PasswordChange}'s to ask for.
   */
  Outcome<Account> change(Account account, String current, String next, Instant now) {
    Outcome<Account> known = verify(account, current, now);
    if (known.isRefused()) {
      return known;
    }
    Account verified = known.state();
    if (normal(current).equals(normal(next))) {
      return Outcome.refused(verified, Field.NEW_PASSWORD, Reason.PASSWORD_UNCHANGED);
    }
    return policy
        .check(next, account.username(), account.secondFactor().isPresent())
        .map(refusal -> Outcome.refused(verified, refusal))
        .orElseGet(() -> changed(verified, next, now));
  }

  /** As passwords are hashed: two spellings of one letter are one password (NIST 3.1.1.2). */
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }

  private Outcome<Account> changed(Account account, String next, Instant now) {
    return Outcome.of(account.withPassword(hasher.hash(next), now))
        .sending(letters.notices(account.onFile(), Notice.PASSWORD_CHANGED, now))
        .noting(new Activity(now, Kind.PASSWORD_CHANGED));
  }
}
