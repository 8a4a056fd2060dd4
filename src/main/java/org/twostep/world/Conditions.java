package org.twostep.world;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

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
 * @param standsAt where the practice clock stands still; empty while it goes
 */
public record Conditions(
    Delay delay,
    boolean nextEmailToSpam,
    Duration clockOffset,
    Whereabouts whereabouts,
    Duration phoneClockOff,
    boolean service,
    Optional<Instant> standsAt) {
  /** With the number where it belongs. */
  public Conditions(
      Delay delay,
      boolean nextEmailToSpam,
      Duration clockOffset,
      Whereabouts whereabouts,
      Duration phoneClockOff) {
    this(delay, nextEmailToSpam, clockOffset, whereabouts, phoneClockOff, true, Optional.empty());
  }

  /** What a new practice account starts with. */
  public static Conditions usual() {
    return new Conditions(
        Delay.THREE_SECONDS, false, Duration.ZERO, Whereabouts.usual(), Duration.ZERO);
  }

  public Conditions withDelay(Delay changed) {
    return new Conditions(
        changed, nextEmailToSpam, clockOffset, whereabouts, phoneClockOff, service, standsAt);
  }

  public Conditions withNextEmailToSpam(boolean changed) {
    return new Conditions(
        delay, changed, clockOffset, whereabouts, phoneClockOff, service, standsAt);
  }

  /** With the clock put forward; one that stands still stands later. */
  public Conditions withClockMovedBy(Duration step) {
    return new Conditions(
        delay,
        nextEmailToSpam,
        clockOffset.plus(step),
        whereabouts,
        phoneClockOff,
        service,
        standsAt.map(at -> at.plus(step)));
  }

  /** With the clock standing still. */
  public Conditions withClockStanding(Instant at) {
    return new Conditions(
        delay, nextEmailToSpam, clockOffset, whereabouts, phoneClockOff, service, Optional.of(at));
  }

  /** With the clock going again. */
  public Conditions withClockGoing(Duration offset) {
    return new Conditions(
        delay, nextEmailToSpam, offset, whereabouts, phoneClockOff, service, Optional.empty());
  }

  public Conditions withWhereabouts(Whereabouts changed) {
    return new Conditions(
        delay, nextEmailToSpam, clockOffset, changed, phoneClockOff, service, standsAt);
  }

  public Conditions withPhoneClockOff(Duration changed) {
    return new Conditions(
        delay, nextEmailToSpam, clockOffset, whereabouts, changed, service, standsAt);
  }

  public Conditions withService(boolean changed) {
    return new Conditions(
        delay, nextEmailToSpam, clockOffset, whereabouts, phoneClockOff, changed, standsAt);
  }
}
