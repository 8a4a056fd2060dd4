package org.twostep.world;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The clock that everything in the program goes by. A trainer can move it forward, and a learner
 * can have it stand still.
 */
public final class PracticeClock implements InstantSource {
  private final InstantSource base;
  private volatile Setting setting;

  private record Setting(Duration offset, Optional<Instant> standsAt) {}

  /**
   * @param base the computer's clock
   * @param stood how the clock was left
   */
  public PracticeClock(InstantSource base, Conditions stood) {
    this.base = base;
    this.setting = new Setting(stood.clockOffset(), stood.standsAt());
  }

  @Override
  public Instant instant() {
    Setting now = setting;
    return now.standsAt().orElseGet(() -> base.instant().plus(now.offset()));
  }

  void set(Conditions changed) {
    setting = new Setting(changed.clockOffset(), changed.standsAt());
  }

  /** How far ahead it has to be of the computer's clock to go on from where it is. */
  Duration offsetFromHere() {
    return Duration.between(base.instant(), instant());
  }
}
