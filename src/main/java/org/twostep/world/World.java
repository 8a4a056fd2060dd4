package org.twostep.world;

import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.twostep.message.Message;

/**
 * Runs the simulated world. Every method reads or writes the store: call them in the background.
 */
public final class World {
  /** How much of the time can be forgotten when the program is killed. */
  private static final Duration FORGETTABLE = Duration.ofMinutes(1);

  private final WorldStore store;
  private final Carrier carrier;
  private final PracticeClock clock;
  private volatile Instant kept = Instant.MIN;

  public World(WorldStore store, Carrier carrier, PracticeClock clock) {
    this.store = store;
    this.carrier = carrier;
    this.clock = clock;
  }

  /** Lets the carrier go round once; true when something arrived. */
  public boolean carry() {
    if (clock.isPutOn() || clock.instant().isAfter(kept.plus(FORGETTABLE))) {
      keepTime();
    }
    return store.carry(post -> carrier.carry(post, clock.instant())) > 0;
  }

  /** Writes down how late it is, for the next start. */
  public void keepTime() {
    kept = clock.instant();
    if (clock.isPutOn()) {
      clock.set(change(conditions -> conditions.withClockMovedBy(clock.putOn())));
    }
    store.keepClockReached(kept);
  }

  /** Puts a message into the post that is not from the brokerage. */
  public void send(Message message) {
    store.send(message);
  }

  public Devices devices() {
    return store.devices();
  }

  public Conditions conditions() {
    return store.conditions();
  }

  public void markRead(String messageId) {
    store.markRead(messageId);
  }

  /** How long messages take that are sent from now on. */
  public Conditions setDelay(Delay delay) {
    return change(conditions -> conditions.withDelay(delay));
  }

  /** Whether the next e-mail lands in Spam. */
  public Conditions setNextEmailToSpam(boolean spam) {
    return change(conditions -> conditions.withNextEmailToSpam(spam));
  }

  /**
   * Changes where the customer is.
   *
   * @param change goes by what holds when it is made, so that two changes never undo each other
   */
  public Conditions setWhereabouts(UnaryOperator<Whereabouts> change) {
    return change(conditions -> conditions.withWhereabouts(change.apply(conditions.whereabouts())));
  }

  /** How far the phone's own clock is ahead of the practice clock. */
  public Conditions setPhoneClockOff(Duration off) {
    return change(conditions -> conditions.withPhoneClockOff(off));
  }

  /** Whether the customer's number works on her own phone. */
  public Conditions setService(boolean service) {
    return change(conditions -> conditions.withService(service));
  }

  /** Puts the world into another state, the practice clock too. */
  public void set(Conditions wanted) {
    clock.set(change(_ -> wanted));
    keepTime();
  }

  /**
   * Moves the practice clock forward.
   *
   * @throws IllegalArgumentException where {@code step} is negative
   */
  public Conditions moveClock(Duration step) {
    if (step.isNegative()) {
      throw new IllegalArgumentException("the clock only moves forward");
    }
    keepTime();
    Conditions moved = change(conditions -> conditions.withClockMovedBy(step));
    clock.set(moved);
    return moved;
  }

  /**
   * Has the practice clock stand still, or go on from where it stands. While it stands still,
   * nothing runs out, and messages arrive at once.
   */
  public Conditions setClockStanding(boolean standing) {
    keepTime();
    Conditions changed =
        change(now ->
            standing
                ? now.withClockStanding(clock.instant())
                : now.withClockGoing(clock.offsetFromHere()));
    clock.set(changed);
    return changed;
  }

  private Conditions change(UnaryOperator<Conditions> change) {
    return store.change(change);
  }
}
