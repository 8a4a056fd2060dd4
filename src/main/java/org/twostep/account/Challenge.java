package org.twostep.account;

import org.twostep.factor.Purpose;

/**
 * A request to prove who is there, by one of several ways.
 *
 * @param way the way that is open; "Try another way" changes it
 * @param met whether it has been proven
 */
public record Challenge(Purpose purpose, Demand demand, Way way, boolean met) {
  /** Which ways are good enough. */
  public enum Demand {
    /** The password too. */
    ANY,
    /** A second factor or a recovery code. */
    FACTOR,
    /** A second factor that is not a message, or a recovery code. */
    STRONG
  }

  /** One way to prove it. */
  public sealed interface Way {
    record Factor(String id) implements Way {}

    record RecoveryCode() implements Way {}

    record Password() implements Way {}
  }

  public static Challenge of(Purpose purpose, Demand demand, Way way) {
    return new Challenge(purpose, demand, way, false);
  }

  public Challenge by(Way other) {
    return new Challenge(purpose, demand, other, false);
  }

  public Challenge asMet() {
    return new Challenge(purpose, demand, way, true);
  }
}
