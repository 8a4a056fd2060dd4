package org.twostep.factor;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Counts wrong entries across codes, restarts and days (NIST SP 800-63B-4, 3.2.2). Only a success
 * sets the count back; a new code never does.
 *
 * @param wrong wrong entries since the last success
 * @param closedUntil until when even a right entry is refused
 */
public record AttemptLimit(int wrong, Optional<Instant> closedUntil) {
  /** From this many wrong entries on, each is followed by a wait. */
  public static final int WAIT_FROM = 10;

  /** From this many on, the method is off. */
  public static final int OFF_FROM = 100;

  /** The first wait; each later one is twice as long. */
  public static final Duration FIRST_WAIT = Duration.ofSeconds(30);

  /** The longest wait. */
  public static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  private static final int DOUBLINGS_TO_LONGEST = 5;

  /** Nothing wrong yet. */
  public static AttemptLimit fresh() {
    return new AttemptLimit(0, Optional.empty());
  }

  public AttemptLimit afterWrong(Instant now) {
    int count = wrong + 1;
    return count < WAIT_FROM
        ? new AttemptLimit(count, Optional.empty())
        : new AttemptLimit(count, Optional.of(now.plus(waitAfter(count))));
  }

  /** How long an entry will be refused whatever it is; empty when it will be looked at. */
  public Optional<Duration> waitLeft(Instant now) {
    return closedUntil.filter(now::isBefore).map(until -> Duration.between(now, until));
  }

  public boolean isOff() {
    return wrong >= OFF_FROM;
  }

  private static Duration waitAfter(int count) {
    int doublings = Math.min(count - WAIT_FROM, DOUBLINGS_TO_LONGEST);
    Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }
}
