package org.twostep.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.twostep.message.Message;
import org.twostep.world.Carrier.Post;
import org.twostep.world.Carrier.Round;

/** The world in memory, for tests. */
public final class MemoryWorldStore implements WorldStore {
  private Post post = new Post(Conditions.usual(), List.of());
  private List<Delivery> deliveries = List.of();

  /** What the brokerage does when it sends something. */
  public synchronized void send(Message message) {
    var underWay = new ArrayList<>(post.underWay());
    underWay.add(new Transit(message, Optional.empty()));
    post = new Post(post.conditions(), underWay);
  }

  @Override
  public synchronized Conditions conditions() {
    return post.conditions();
  }

  @Override
  public synchronized Conditions change(UnaryOperator<Conditions> change) {
    post = new Post(change.apply(post.conditions()), post.underWay());
    return post.conditions();
  }

  @Override
  public synchronized int carry(Function<Post, Round> round) {
    var carried = round.apply(post);
    post = carried.post();
    var all = new ArrayList<>(carried.delivered().reversed());
    all.addAll(deliveries);
    deliveries = List.copyOf(all);
    return carried.delivered().size();
  }

  @Override
  public synchronized Devices devices() {
    return new Devices(deliveries);
  }

  @Override
  public synchronized void markRead(String messageId) {
    deliveries =
        deliveries.stream()
            .map(
                delivery ->
                    delivery.message().id().equals(messageId)
                        ? new Delivery(
                            delivery.message(), delivery.folder(), delivery.arrivedAt(), true)
                        : delivery)
            .toList();
  }
}
