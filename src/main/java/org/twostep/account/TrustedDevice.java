package org.twostep.account;

import java.time.Duration;
import java.time.Instant;

/**
 * A computer that the customer chose to trust.
 *
 * @param since when it was trusted; the time runs from here, however often it is used
 */
public record TrustedDevice(String device, Instant since, Instant lastUsed) {
  /** How long the trust lasts (rules: trusted device 30 days). */
  public static final Duration LIFETIME = Duration.ofDays(30);

  /** A clock that went back does not lengthen the trust. */
  public boolean isGood(Instant now) {
    return now.isBefore(until()) && !now.isBefore(since);
  }

  public Instant until() {
    return since.plus(LIFETIME);
  }

  TrustedDevice used(Instant now) {
    return new TrustedDevice(device, since, now);
  }
}
