package org.twostep.world;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The clock that everything in the program goes by. A trainer can move it forward. */
public final class PracticeClock implements InstantSource {
  private final InstantSource base;
  private volatile Duration offset;

  /**
   * @param base the computer's clock
   * @param offset how far the practice clock is ahead of it
   */
  public PracticeClock(InstantSource base, Duration offset) {
    this.base = base;
    this.offset = offset;
  }

  @Override
  public Instant instant() {
    return base.instant().plus(offset);
  }

  void set(Duration changed) {
    offset = changed;
  }
}
