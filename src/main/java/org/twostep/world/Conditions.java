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
 * @param service whether the customer's number works on her own phone; without it text messages to
 *     the number do not reach her
 */
public record Conditions(
    Delay delay,
    boolean nextEmailToSpam,
    Duration clockOffset,
    Whereabouts whereabouts,
    Duration phoneClockOff,
    boolean service) {
  /** With the number where it belongs. */
  public Conditions(
      Delay delay,
      boolean nextEmailToSpam,
      Duration clockOffset,
      Whereabouts whereabouts,
      Duration phoneClockOff) {
    this(delay, nextEmailToSpam, clockOffset, whereabouts, phoneClockOff, true);
  }

  /** What a new practice account starts with. */
  public static Conditions usual() {
    return new Conditions(
        Delay.THREE_SECONDS, false, Duration.ZERO, Whereabouts.usual(), Duration.ZERO);
  }

  public Conditions withDelay(Delay changed) {
    return new Conditions(changed, nextEmailToSpam, clockOffset, whereabouts, phoneClockOff, service);
  }

  public Conditions withNextEmailToSpam(boolean changed) {
    return new Conditions(delay, changed, clockOffset, whereabouts, phoneClockOff, service);
  }

  public Conditions withClockMovedBy(Duration step) {
    return new Conditions(
        delay, nextEmailToSpam, clockOffset.plus(step), whereabouts, phoneClockOff, service);
  }

  public Conditions withWhereabouts(Whereabouts changed) {
    return new Conditions(delay, nextEmailToSpam, clockOffset, changed, phoneClockOff, service);
  }

  public Conditions withPhoneClockOff(Duration changed) {
    return new Conditions(delay, nextEmailToSpam, clockOffset, whereabouts, changed, service);
  }

  public Conditions withService(boolean changed) {
    return new Conditions(
        delay, nextEmailToSpam, clockOffset, whereabouts, phoneClockOff, changed);
  }
}
