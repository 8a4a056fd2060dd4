package org.twostep.account;

import java.time.Instant;
import java.util.Optional;
import org.twostep.factor.AttemptLimit;

/**
 * A way to prove more than the password.
 *
 * @param name what the customer calls it; empty for its usual name
 * @param tries wrong entries since the last right one, with this factor
 */
public record SecondFactor(
    String id,
    Method method,
    String name,
    Instant since,
    Optional<Instant> lastUsed,
    AttemptLimit tries,
    State state) {
  /** What became of a factor. */
  public enum State {
    ACTIVE,
    /** The customer said that it was not them who added it: it opens nothing. */
    FROZEN,
    /** Taken off, and kept for a while in case the customer says that it was not them. */
    REMOVED
  }

  /** A factor that was just registered: its first proof was its first use. */
  public static SecondFactor registered(String id, Method method, Instant now) {
    return new SecondFactor(
        id, method, "", now, Optional.of(now), AttemptLimit.fresh(), State.ACTIVE);
  }

  public Method.Kind kind() {
    return method.kind();
  }

  public boolean isActive() {
    return state == State.ACTIVE;
  }

  /** Whether it can be used to sign in: registered, and not switched off by wrong entries. */
  public boolean isUsable() {
    return isActive() && !tries.isOff();
  }

  public SecondFactor named(String newName) {
    return new SecondFactor(id, method, newName, since, lastUsed, tries, state);
  }

  public SecondFactor in(State next) {
    return new SecondFactor(id, method, name, since, lastUsed, tries, next);
  }

  /** After a right entry. */
  public SecondFactor used(Method after, Instant now) {
    return new SecondFactor(id, after, name, since, Optional.of(now), AttemptLimit.fresh(), state);
  }

  public SecondFactor withTries(AttemptLimit counted) {
    return new SecondFactor(id, method, name, since, lastUsed, counted, state);
  }
}
