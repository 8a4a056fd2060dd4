package org.twostep.brokerage;

import java.util.Optional;
import org.twostep.account.Activity;

/**
 * Asks for one page of the history.
 *
 * @param topic only this; empty for everything
 * @param before the key that the page before this one ended with; empty for the newest page
 * @param size how many entries at most, at least 1
 */
public record ActivityQuery(Optional<Activity.Topic> topic, Optional<Long> before, int size) {
  public ActivityQuery {
    if (size < 1) {
      throw new IllegalArgumentException("a page of " + size);
    }
  }

  /** The newest entries on every topic. */
  public static ActivityQuery newest(int size) {
    return new ActivityQuery(Optional.empty(), Optional.empty(), size);
  }
}
