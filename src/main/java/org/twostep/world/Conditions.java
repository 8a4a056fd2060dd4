package org.twostep.world;

import java.time.Duration;

/**
 * How the simulated world behaves.
 *
 * @param delay for messages that the carrier takes from now on
 * @param nextEmailToSpam whether the next e-mail lands in Spam; one e-mail only
 * @param clockOffset how far the practice clock is ahead of the computer's
 */
public record Conditions(Delay delay, boolean nextEmailToSpam, Duration clockOffset) {
  /** What a new practice account starts with. */
  public static Conditions usual() {
    return new Conditions(Delay.THREE_SECONDS, false, Duration.ZERO);
  }

  public Conditions withDelay(Delay changed) {
    return new Conditions(changed, nextEmailToSpam, clockOffset);
  }

  public Conditions withNextEmailToSpam(boolean changed) {
    return new Conditions(delay, changed, clockOffset);
  }

  public Conditions withClockMovedBy(Duration step) {
    return new Conditions(delay, nextEmailToSpam, clockOffset.plus(step));
  }
}
