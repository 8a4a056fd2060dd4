package org.twostep.world;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The clock that everything in the program goes by. A trainer can move it forward, and a learner
 * can have it stand still.
 *
 * <p>It goes by the computer's clock, but never back: where that is put back, this one goes on from
 * the moment that it had reached. Otherwise a code that had run out would work again, and a wait of
 * half a minute would last a day. What it was put on by is kept like what a trainer moved it by.
 */
public final class PracticeClock implements InstantSource {
  /**
   * A computer's clock that is set by the network goes back by less now and then; this one stands
   * still meanwhile, so that such steps do not add up to a clock that is wrong.
   */
  static final Duration CORRECTION = Duration.ofSeconds(5);

  private final InstantSource base;
  private Duration offset;
  private Optional<Instant> standsAt;
  private Instant reached;
  private Duration putOn = Duration.ZERO;

  /** A clock that has not shown any time yet. */
  public PracticeClock(InstantSource base, Conditions stood) {
    this(base, stood, Optional.empty());
  }

  /**
   * A clock as it was left.
   *
   * @param base the computer's clock
   * @param stood how the clock was left
   * @param reached the latest moment that it is known to have shown
   */
  public PracticeClock(InstantSource base, Conditions stood, Optional<Instant> reached) {
    this.base = base;
    this.offset = stood.clockOffset();
    this.standsAt = stood.standsAt();
    this.reached = reached.orElse(Instant.MIN);
  }

  @Override
  public synchronized Instant instant() {
    Instant shown = standsAt.orElseGet(this::going);
    reached = shown.isAfter(reached) ? shown : reached;
    return shown;
  }

  private Instant going() {
    Instant now = base.instant().plus(offset);
    if (!now.isBefore(reached)) {
      return now;
    }
    Duration back = Duration.between(now, reached);
    if (back.compareTo(CORRECTION) > 0) {
      offset = offset.plus(back);
      putOn = putOn.plus(back);
    }
    return reached;
  }

  /** Goes on as it is told, wherever it was before. */
  synchronized void set(Conditions changed) {
    offset = changed.clockOffset();
    standsAt = changed.standsAt();
    reached = Instant.MIN;
    putOn = Duration.ZERO;
  }

  /** How far it has to be ahead of the computer's clock to go on from where it is. */
  synchronized Duration offsetFromHere() {
    return Duration.between(base.instant(), instant());
  }

  /** Whether the computer's clock was put back since this one was last set. */
  synchronized boolean isPutOn() {
    return !putOn.isZero();
  }

  /** By how much it was put on for that. */
  synchronized Duration putOn() {
    return putOn;
  }
}
