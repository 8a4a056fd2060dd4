package org.twostep.account;

import java.time.Duration;
import java.time.Instant;

/** A sign-in, from the password on. */
public record Session(Instant since, Instant lastSeen, Stage stage) {
  /** How long a session lasts without anything happening. */
  public static final Duration IDLE = Duration.ofHours(1);

  /** How long a session lasts in all. */
  public static final Duration TOTAL = Duration.ofHours(24);

  /** How far a sign-in has come. */
  public enum Stage {
    /** The password was right; the code is still to come. */
    CODE_ASKED,
    SIGNED_IN
  }

  static Session started(Instant now, Stage stage) {
    return new Session(now, now, stage);
  }

  public Session seen(Instant now) {
    return new Session(since, now, stage);
  }

  public boolean isOver(Instant now) {
    return now.isAfter(lastSeen.plus(IDLE)) || now.isAfter(since.plus(TOTAL));
  }

  public boolean isSignedIn() {
    return stage == Stage.SIGNED_IN;
  }
}
