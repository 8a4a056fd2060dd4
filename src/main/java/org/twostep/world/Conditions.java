package org.twostep.world;

import java.time.Duration;

/**
 * How the simulated world behaves.
 *
 * @param delay for messages that the carrier takes from now on
 * @param nextEmailToSpam whether the next e-mail lands in Spam; one e-mail only
 * @param clockOffset how far the practice clock is ahead of the computer's
 * @param whereabouts where the customer is
 * @param phoneClockOff how far the phone's own clock is ahead of the practice clock; negative where
 *     it is behind
 */
public record Conditions(
    Delay delay,
    boolean nextEmailToSpam,
    Duration clockOffset,
    Whereabouts whereabouts,
    Duration phoneClockOff) {
  /** What a new practice account starts with. */
  public static Conditions usual() {
    return new Conditions(
        Delay.THREE_SECONDS, false, Duration.ZERO, Whereabouts.usual(), Duration.ZERO);
  }

  public Conditions withDelay(Delay changed) {
    return new Conditions(changed, nextEmailToSpam, clockOffset, whereabouts, phoneClockOff);
  }

  public Conditions withNextEmailToSpam(boolean changed) {
    return new Conditions(delay, changed, clockOffset, whereabouts, phoneClockOff);
  }

  public Conditions withClockMovedBy(Duration step) {
    return new Conditions(
        delay, nextEmailToSpam, clockOffset.plus(step), whereabouts, phoneClockOff);
  }

  public Conditions withWhereabouts(Whereabouts changed) {
    return new Conditions(delay, nextEmailToSpam, clockOffset, changed, phoneClockOff);
  }

  public Conditions withPhoneClockOff(Duration changed) {
    return new Conditions(delay, nextEmailToSpam, clockOffset, whereabouts, changed);
  }
}
