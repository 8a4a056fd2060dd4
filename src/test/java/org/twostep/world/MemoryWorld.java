package org.twostep.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.twostep.message.Message;
import org.twostep.world.Carrier.Post;
import org.twostep.world.Carrier.Round;

/** The world in memory. */
public final class MemoryWorld implements WorldStore {
  private Post post = new Post(Conditions.usual(), List.of());
  private List<Delivery> delivered = List.of();
  private Optional<Instant> reached = Optional.empty();

  /** Hands a message to the carrier. */
  @Override
  public void send(Message message) {
    List<Transit> underWay = new ArrayList<>(post.underWay());
    underWay.add(new Transit(message, Optional.empty()));
    post = new Post(post.conditions(), underWay);
  }

  @Override
  public Conditions conditions() {
    return post.conditions();
  }

  @Override
  public Conditions change(UnaryOperator<Conditions> change) {
    post = new Post(change.apply(post.conditions()), post.underWay());
    return post.conditions();
  }

  @Override
  public Optional<Instant> clockReached() {
    return reached;
  }

  @Override
  public void keepClockReached(Instant moment) {
    reached = Optional.of(moment);
  }

  @Override
  public int carry(Function<Post, Round> round) {
    Round done = round.apply(post);
    post = done.post();
    List<Delivery> all = new ArrayList<>(done.delivered().reversed());
    all.addAll(delivered);
    delivered = all;
    return done.delivered().size();
  }

  @Override
  public Devices devices() {
    return new Devices(delivered);
  }

  @Override
  public void markRead(String messageId) {
    delivered = delivered.stream().map(one -> read(one, messageId)).toList();
  }

  private static Delivery read(Delivery delivery, String messageId) {
    return delivery.message().id().equals(messageId)
        ? new Delivery(delivery.message(), delivery.folder(), delivery.arrivedAt(), true)
        : delivery;
  }
}
