package org.twostep.factor;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the brokerage remembers of a code it sent: never the code.
 *
 * @param id names the sending and salts its hashes
 * @param codeHash keyed hash of the code
 * @param linkHash keyed hash of the token in the message's link, where it has one
 * @param wrongEntries wrong codes typed while this one was the newest
 */
public record SentCode(
    String id,
    String codeHash,
    Optional<String> linkHash,
    Instant sentAt,
    int wrongEntries,
    State state) {
  /** How long a code is good for (NIST SP 800-63B-4, 3.1.3.2). */
  public static final Duration LIFETIME = Duration.ofMinutes(10);

  /** Wrong entries that one code survives, less one: the fifth makes it void (NIST 3.2.2). */
  public static final int MAX_WRONG = 5;

  /** What became of a code. Expiry is no state: it follows from the time. */
  public enum State {
    LIVE,
    USED,
    REPLACED,
    VOID
  }

  /** Whether the code can still be used. A clock that went back does not bring a code to life. */
  public boolean isGood(Instant now) {
    return state == State.LIVE && now.isBefore(expiresAt()) && !now.isBefore(sentAt);
  }

  public Instant expiresAt() {
    return sentAt.plus(LIFETIME);
  }

  boolean isCode(OneTimeCode code, CodeHasher hasher) {
    return hasher.matches(id, code.digits(), codeHash);
  }

  boolean isLink(String token, CodeHasher hasher) {
    return linkHash.filter(hash -> hasher.matches(id, token, hash)).isPresent();
  }

  SentCode in(State next) {
    return new SentCode(id, codeHash, linkHash, sentAt, wrongEntries, next);
  }

  SentCode replaced() {
    return state == State.LIVE ? in(State.REPLACED) : this;
  }

  SentCode wrong() {
    int wrong = wrongEntries + 1;
    State next = wrong >= MAX_WRONG ? State.VOID : state;
    return new SentCode(id, codeHash, linkHash, sentAt, wrong, next);
  }
}
