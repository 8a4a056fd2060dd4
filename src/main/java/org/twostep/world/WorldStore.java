package org.twostep.world;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.twostep.message.Message;
import org.twostep.world.Carrier.Post;
import org.twostep.world.Carrier.Round;

/** Where the world is kept. Each call is one transaction. */
public interface WorldStore {
  Conditions conditions();

  /** Changes the conditions and returns what they are now. */
  Conditions change(UnaryOperator<Conditions> change);

  /** The latest moment that the practice clock is known to have shown; empty where none is. */
  Optional<Instant> clockReached();

  void keepClockReached(Instant moment);

  /** Puts a message into the post that is not from the brokerage. */
  void send(Message message);

  /** Runs one round of the carrier; returns how many messages arrived. */
  int carry(Function<Post, Round> round);

  /** What was delivered, newest first: of each folder the newest {@link Devices#MOST}. */
  Devices devices();

  void markRead(String messageId);
}
