package org.twostep.account;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Optional;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.factor.AttemptLimit;

/** Asks for the password where that proves who is there, and judges new ones. */
public final class Passwords {
  /** No password is longer in code units; more is not worth hashing. */
  static final int MAX_TYPED = 4 * PasswordPolicy.MAX_LENGTH;

  private final SecretHasher hasher;
  private final PasswordPolicy policy;

  public Passwords(SecretHasher hasher, PasswordPolicy policy) {
    this.hasher = hasher;
    this.policy = policy;
  }

  /** Whether passwords are refused just now whatever they are, said at {@code field}. */
  public static Optional<Refusal> closed(Account account, Field field, Instant now) {
    return closed(account.tries().password(), field, now);
  }

  private static Optional<Refusal> closed(AttemptLimit tries, Field field, Instant now) {
    return tries.waitLeft(now).map(left -> Refusal.of(field, Reason.TRY_WAIT, left));
  }

  /** The account with one more wrong password counted. */
  public static Account counted(Account account, Instant now) {
    Tries tries = account.tries();
    return account.withTries(tries.withPassword(tries.password().afterWrong(now)));
  }

  /**
   * Whether these belong together. Hashes in any case, so that an unknown username takes as long as
   * a wrong password.
   */
  @SuppressWarnings("ShortCircuitBoolean") // each part is looked at, whatever the others say
  public boolean match(Account account, String username, String password) {
    boolean tooLong = password.length() > MAX_TYPED;
    boolean right = hasher.matches(tooLong ? "" : password, account.password().hash());
    return right & isUsername(account, username) & !tooLong;
  }

  /** Whether this is the account's username; capitals and spaces around it do not matter. */
  public static boolean isUsername(Account account, String typed) {
    return typed.strip().equalsIgnoreCase(account.username());
  }

  /** Looks at the present password; a wrong one is counted. */
  public Outcome<Account> verify(Account account, String typed, Instant now) {
    if (typed.isEmpty()) {
      return Outcome.refused(account, Field.PASSWORD, Reason.PASSWORD_EMPTY);
    }
    Refusal wrong = Refusal.of(Field.PASSWORD, Reason.PASSWORD_WRONG);
    Checked checked =
        check(account.tries().password(), account.password().hash(), typed, wrong, now);
    return checked.outcome(account.withTries(account.tries().withPassword(checked.tries())));
  }

  /**
   * Looks at a secret word or an answer; a wrong one is counted.
   *
   * @param hash what it is compared with
   * @param wrong what to say when it does not match
   */
  public Outcome<Account> verifyAnswer(
      Account account, String hash, String typed, Refusal wrong, Instant now) {
    Checked checked = check(account.tries().answer(), hash, typed, wrong, now);
    return checked.outcome(account.withTries(account.tries().withAnswer(checked.tries())));
  }

  private record Checked(AttemptLimit tries, Optional<Refusal> refusal) {
    Outcome<Account> outcome(Account counted) {
      return refusal.map(why -> Outcome.refused(counted, why)).orElseGet(() -> Outcome.of(counted));
    }
  }

  private Checked check(AttemptLimit tries, String hash, String typed, Refusal wrong, Instant now) {
    Optional<Refusal> closed = closed(tries, wrong.field(), now);
    if (closed.isPresent()) {
      return new Checked(tries, closed);
    }
    if (typed.length() <= MAX_TYPED && hasher.matches(typed, hash)) {
      return new Checked(AttemptLimit.fresh(), Optional.empty());
    }
    AttemptLimit counted = tries.afterWrong(now);
    return new Checked(counted, closed(counted, wrong.field(), now).or(() -> Optional.of(wrong)));
  }

  /** What is wrong with a new password, if anything. */
  public Optional<Refusal> judge(Account account, String next) {
    return policy.check(next, account.username(), account.isProtected());
  }

  /** The account with a new password, which was judged before. */
  public Account changed(Account account, String next, Instant now) {
    return account
        .withPassword(new Password(hasher.hash(next), now, false))
        .withTries(account.tries().withPassword(AttemptLimit.fresh()));
  }

  /** As passwords are hashed: two spellings of one letter are one password (NIST 3.1.1.2). */
  public static boolean isSame(String one, String other) {
    return normal(one).equals(normal(other));
  }

  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }
}
