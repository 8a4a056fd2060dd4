package org.twostep.world;

import java.time.Instant;
import java.util.Optional;
import org.twostep.message.Message;

/**
 * A message between sender and receiver.
 *
 * @param route empty until the carrier has taken the message
 */
public record Transit(Message message, Optional<Route> route) {
  /**
   * When and where a message arrives.
   *
   * @param dueAt empty where it never arrives here
   */
  public record Route(Optional<Instant> dueAt, Folder folder) {}

  boolean isDue(Instant now) {
    return route.flatMap(Route::dueAt).filter(due -> !now.isBefore(due)).isPresent();
  }

  boolean isLost() {
    return route.filter(r -> r.dueAt().isEmpty()).isPresent();
  }
}
