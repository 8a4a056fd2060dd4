package org.twostep.world;

import java.util.List;
import java.util.Optional;

/**
 * What lies on the customer's devices, newest first. Everything they show is derived from what was
 * delivered.
 */
public record Devices(List<Delivery> deliveries) {
  /**
   * Of each folder the newest so many are shown; the others are kept, but nobody scrolls so far.
   */
  public static final int MOST = 100;

  public Devices {
    deliveries = List.copyOf(deliveries);
  }

  public List<Delivery> in(Folder folder) {
    return deliveries.stream().filter(delivery -> delivery.folder() == folder).toList();
  }

  public long unread(Folder folder) {
    return in(folder).stream().filter(delivery -> !delivery.read()).count();
  }

  /** Whether the prompt about this registration has arrived. */
  public boolean hasPromptAbout(String registration) {
    return in(Folder.PROMPTS).stream()
        .map(prompt -> prompt.message().about())
        .anyMatch(Optional.of(registration)::equals);
  }
}
