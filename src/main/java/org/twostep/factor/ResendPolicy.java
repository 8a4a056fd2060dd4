package org.twostep.factor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * When the next code may be sent. The waits are counted from the sending itself, so that they pass
 * whether or not the message arrives.
 */
public final class ResendPolicy {
  /** Wait after the first sending. */
  public static final Duration FIRST_WAIT = Duration.ofSeconds(30);

  /** Wait after every later sending. */
  public static final Duration LATER_WAIT = Duration.ofSeconds(60);

  /** At most this many sendings in a {@link #WINDOW}. */
  public static final int MAX_SENDS = 5;

  /** Length of the window in which sendings are counted. */
  public static final Duration WINDOW = Duration.ofMinutes(10);

  private ResendPolicy() {}

  /**
   * The earliest instant at which another code may be sent.
   *
   * @param sends all earlier sendings to the same place for the same purpose, oldest first
   * @param sinceSuccess how many of them came after the last code that worked
   */
  public static Instant nextSend(List<Instant> sends, int sinceSuccess) {
    Instant afterWait =
        sinceSuccess == 0 ? Instant.MIN : sends.getLast().plus(waitAfter(sinceSuccess));
    Instant afterLimit =
        sends.size() < MAX_SENDS ? Instant.MIN : sends.get(sends.size() - MAX_SENDS).plus(WINDOW);
    return afterWait.isAfter(afterLimit) ? afterWait : afterLimit;
  }

  private static Duration waitAfter(int sends) {
    return sends == 1 ? FIRST_WAIT : LATER_WAIT;
  }
}
