package org.twostep;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands until a test moves it. */
public final class SettableClock implements InstantSource {
  /** When tests begin. */
  public static final Instant START = Instant.parse("2026-11-23T15:00:00.123456789Z");

  private volatile Instant now = START;

  @Override
  public Instant instant() {
    return now;
  }

  public void set(Instant moment) {
    now = moment;
  }

  public void advance(Duration step) {
    now = now.plus(step);
  }
}
