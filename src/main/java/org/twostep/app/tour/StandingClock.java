package org.twostep.app.tour;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that moves only when it is told to, so that the pictures are the same each time. */
public final class StandingClock implements InstantSource {
  /** Where the made-up customer lives: the area code 503 is Portland, Oregon. */
  public static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

  private static final LocalDateTime START = LocalDateTime.of(2026, 11, 23, 9, 38);

  private volatile Instant now = START.atZone(ZONE).toInstant();

  @Override
  public Instant instant() {
    return now;
  }

  /** Moves it; called on one thread only. */
  public void pass(Duration time) {
    now = now.plus(time);
  }
}
