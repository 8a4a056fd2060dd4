package org.twostep.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twostep.contact.Channel;
import org.twostep.contact.Destination;
import org.twostep.message.Message;
import org.twostep.world.Transit.Route;

/**
 * Carries messages from the brokerage to the devices. Pure: what lies in the post goes in, what has
 * arrived comes out, and the store makes one transaction of it.
 */
public final class Carrier {
  private final Set<Destination> here;

  /**
   * @param here the destinations that are the simulated devices; all others are far away
   */
  public Carrier(Set<Destination> here) {
    this.here = Set.copyOf(here);
  }

  /** The post: how the world behaves, and what is under way, oldest first. */
  public record Post(Conditions conditions, List<Transit> underWay) {
    public Post {
      underWay = List.copyOf(underWay);
    }
  }

  /** The post after a round, and what arrived in it. */
  public record Round(Post post, List<Delivery> delivered) {}

  /** Takes what is new, delivers what is due, and forgets what will never arrive here. */
  public Round carry(Post post, Instant now) {
    Conditions conditions = post.conditions();
    List<Transit> underWay = new ArrayList<>();
    List<Delivery> delivered = new ArrayList<>();
    for (Transit transit : post.underWay()) {
      Transit taken = taken(transit, conditions);
      if (spendsSpam(transit, conditions)) {
        conditions = conditions.withNextEmailToSpam(false);
      }
      if (taken.isDue(now) || isHurried(taken, conditions)) {
        delivered.add(delivery(taken));
      } else if (!taken.isLost()) {
        underWay.add(taken);
      }
    }
    return new Round(new Post(conditions, underWay), delivered);
  }

  /** While the clock stands still nobody can wait for a message. */
  private static boolean isHurried(Transit transit, Conditions conditions) {
    return conditions.standsAt().isPresent() && !transit.isLost();
  }

  private Transit taken(Transit transit, Conditions conditions) {
    return transit.route().isPresent()
        ? transit
        : new Transit(transit.message(), Optional.of(route(transit.message(), conditions)));
  }

  private Route route(Message message, Conditions conditions) {
    Folder folder = folder(message.to().channel(), conditions);
    Optional<Instant> due =
        isHere(message, conditions)
            ? conditions.delay().length().map(message.sentAt()::plus)
            : Optional.empty();
    return new Route(due, folder);
  }

  private static Folder folder(Channel channel, Conditions conditions) {
    return switch (channel) {
      case TEXT_MESSAGE -> Folder.MESSAGES;
      case EMAIL -> conditions.nextEmailToSpam() ? Folder.SPAM : Folder.INBOX;
      case PROMPT -> Folder.PROMPTS;
    };
  }

  private boolean spendsSpam(Transit transit, Conditions conditions) {
    return conditions.nextEmailToSpam()
        && transit.route().isEmpty()
        && transit.message().to().channel() == Channel.EMAIL
        && isHere(transit.message(), conditions);
  }

  /** Text messages follow the number, and that is elsewhere while the phone has no service. */
  private boolean isHere(Message message, Conditions conditions) {
    return here.contains(message.to())
        && (conditions.service() || message.to().channel() != Channel.TEXT_MESSAGE);
  }

  private static Delivery delivery(Transit transit) {
    Route route = transit.route().orElseThrow();
    return new Delivery(transit.message(), route.folder(), route.dueAt().orElseThrow(), false);
  }
}
