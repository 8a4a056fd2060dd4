package org.twostep.brokerage;

import java.util.List;
import java.util.Optional;
import org.twostep.account.Activity;

/**
 * One page of the history, newest first: in the order in which it was written down, because the
 * practice clock may be put back.
 *
 * @param next the key that the page after this one begins with; empty where the history ends
 */
public record ActivityPage(List<Activity> entries, Optional<Long> next) {
  public ActivityPage {
    entries = List.copyOf(entries);
  }
}
