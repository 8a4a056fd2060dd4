package org.twostep.ui.devices;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twostep.ui.fx.Messages;
import org.twostep.world.Delivery;
import org.twostep.world.Devices;
import org.twostep.world.Folder;

/** Words what arrived since it was last asked. */
final class Arrivals {
  private final Messages messages;
  private Set<String> known;

  Arrivals(Messages messages, Devices held) {
    this.messages = messages;
    this.known = ids(held);
  }

  private static Set<String> ids(Devices devices) {
    return devices.deliveries().stream()
        .map(delivery -> delivery.message().id())
        .collect(Collectors.toSet());
  }

  /** A sentence about what is new; empty where nothing is. */
  Optional<String> since(Devices devices) {
    var before = new HashSet<>(known);
    known = ids(devices);
    List<Delivery> fresh =
        devices.deliveries().stream()
            .filter(delivery -> !delivery.read() && !before.contains(delivery.message().id()))
            .toList();
    if (fresh.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        fresh.stream()
            .map(Delivery::folder)
            .distinct()
            .map(this::sentence)
            .collect(Collectors.joining(" ")));
  }

  private String sentence(Folder folder) {
    return switch (folder) {
      case MESSAGES -> messages.text("devices.arrived.text");
      case INBOX -> messages.text("devices.arrived.inbox");
      case SPAM -> messages.text("devices.arrived.spam");
      case PROMPTS -> messages.text("devices.arrived.prompt");
    };
  }
}
