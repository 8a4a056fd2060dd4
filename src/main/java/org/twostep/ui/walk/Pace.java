package org.twostep.ui.walk;

import java.time.Duration;

/**
 * How fast a walk goes.
 *
 * @param beforeAction how long the audience has before each action, to read and to look
 * @param betweenKeys how long from one typed character to the next
 */
public record Pace(Duration beforeAction, Duration betweenKeys) {
  /** As fast as the screens follow. */
  public static final Pace AT_ONCE = new Pace(Duration.ZERO, Duration.ZERO);
}
