package org.twostep.world;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long messages are under way. */
public enum Delay {
  AT_ONCE(Duration.ZERO),
  THREE_SECONDS(Duration.ofSeconds(3)),
  THIRTY_SECONDS(Duration.ofSeconds(30)),
  THREE_MINUTES(Duration.ofMinutes(3)),
  NEVER(null);

  private final Optional<Duration> length;

  Delay(@Nullable Duration length) {
    this.length = Optional.ofNullable(length);
  }

  /** Empty where messages do not arrive at all. */
  public Optional<Duration> length() {
    return length;
  }
}
