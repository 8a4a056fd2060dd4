package org.twostep.account;

import java.time.Instant;

/** One line of the account's history, as the customer sees it. */
public record Activity(Instant at, Kind kind) {
  /** What can happen to an account. */
  public enum Kind {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    PASSWORD_CHANGED,
    REGISTRATION_STARTED,
    REGISTRATION_DROPPED,
    REGISTRATION_DENIED,
    TWO_FACTOR_ON
  }
}
