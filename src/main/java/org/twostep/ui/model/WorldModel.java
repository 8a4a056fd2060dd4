package org.twostep.ui.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.twostep.ui.fx.Background;
import org.twostep.ui.fx.Ticker;
import org.twostep.world.Computer;
import org.twostep.world.Conditions;
import org.twostep.world.Delay;
import org.twostep.world.Devices;
import org.twostep.world.Whereabouts;
import org.twostep.world.World;

/**
 * The simulated world as the screens see it. Lets the carrier go round on every tick and publishes
 * what arrived. Works on the world go one after the other, so an older answer never replaces a
 * newer one.
 */
public final class WorldModel {
  private final World world;
  private final Background background;
  private final Ticker ticker;
  private final ReadOnlyObjectWrapper<Devices> devices;
  private final ReadOnlyObjectWrapper<Conditions> conditions;
  private final Deque<Work> waiting = new ArrayDeque<>();
  private final Set<String> beingRead = new HashSet<>();
  private final Work round;
  private Consumer<Exception> onFailure = _ -> {};
  private Subscription ticks = Subscription.EMPTY;
  private boolean working;

  public WorldModel(World world, Background background, Ticker ticker) {
    this.world = world;
    this.background = background;
    this.ticker = ticker;
    this.devices = new ReadOnlyObjectWrapper<>(this, "devices", new Devices(List.of()));
    this.conditions = new ReadOnlyObjectWrapper<>(this, "conditions", Conditions.usual());
    this.round = new Work(world::carry, Set.of());
  }

  /**
   * Something to do to the world.
   *
   * @param action true where the devices changed
   * @param reads the messages that it marks as read
   */
  private record Work(Callable<Boolean> action, Set<String> reads) {}

  /** What the screens saw of the world after one work; the devices only where they changed. */
  private record Seen(Optional<Devices> devices, Conditions conditions) {}

  /** Shows what the store held at the start, and carries the post from then on. */
  public void start(Devices held, Conditions stood) {
    publish(new Seen(Optional.of(held), stood));
    ticks.unsubscribe();
    ticks = ticker.nowProperty().subscribe((_, _) -> onTick());
    carryNow();
  }

  /** Carries no more post on ticks. */
  public void stop() {
    ticks.unsubscribe();
  }

  public ReadOnlyObjectProperty<Devices> devicesProperty() {
    return devices.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Conditions> conditionsProperty() {
    return conditions.getReadOnlyProperty();
  }

  /** The computer that the customer sits at. */
  public ObservableValue<Computer> computer() {
    return conditions.map(now -> now.whereabouts().computer());
  }

  /** Who hears of work that failed. The next tick tries again. */
  public void setOnFailure(Consumer<Exception> listener) {
    onFailure = listener;
  }

  /** One round now, for example because the brokerage just sent something. */
  public void carryNow() {
    // A round that is under way may have looked too early; one that still waits has not.
    if (!waiting.contains(round)) {
      ask(round);
    }
  }

  public void markRead(String messageId) {
    markRead(List.of(messageId));
  }

  /** Marks messages as read, all in one go. */
  public void markRead(Collection<String> messageIds) {
    var fresh = new HashSet<>(messageIds);
    fresh.removeAll(beingRead);
    if (!fresh.isEmpty()) {
      beingRead.addAll(fresh);
      ask(new Work(() -> read(fresh), fresh));
    }
  }

  private boolean read(Set<String> messageIds) {
    messageIds.forEach(world::markRead);
    return true;
  }

  /** How long messages take that are sent from now on. */
  public void setDelay(Delay delay) {
    change(() -> world.setDelay(delay));
  }

  /** Whether the next e-mail lands in Spam. */
  public void setNextEmailToSpam(boolean spam) {
    change(() -> world.setNextEmailToSpam(spam));
  }

  /** Changes where the customer is, going by what holds when it is made. */
  public void setWhereabouts(UnaryOperator<Whereabouts> change) {
    change(() -> world.setWhereabouts(change));
  }

  /** How far the phone's own clock is ahead of the practice clock. */
  public void setPhoneClockOff(Duration off) {
    change(() -> world.setPhoneClockOff(off));
  }

  /** Whether the customer's number works on her own phone. */
  public void setService(boolean service) {
    change(() -> world.setService(service));
  }

  /** The time that the phone shows, second by second. */
  public ObservableValue<Instant> phoneTime() {
    return ticker
        .nowProperty()
        .flatMap(now -> conditions.map(stood -> now.plus(stood.phoneClockOff())));
  }

  /** Moves the practice clock forward, delivers what is due by then and shows the new time. */
  public void moveClock(Duration step) {
    ask(
        new Work(
            () -> {
              world.moveClock(step);
              return world.carry();
            },
            Set.of()));
  }

  /** Has the practice clock stand still, or go on; what was under way arrives. */
  public void setClockStanding(boolean standing) {
    ask(
        new Work(
            () -> {
              world.setClockStanding(standing);
              return world.carry();
            },
            Set.of()));
  }

  private void change(Runnable change) {
    ask(
        new Work(
            () -> {
              change.run();
              return false;
            },
            Set.of()));
  }

  private void onTick() {
    if (!working) {
      ask(round);
    }
  }

  private void ask(Work work) {
    waiting.add(work);
    next();
  }

  private void next() {
    if (working || waiting.isEmpty()) {
      return;
    }
    var work = waiting.remove();
    working = true;
    background.run(
        () -> look(work.action().call()),
        seen -> answered(work, () -> publish(seen)),
        failure -> answered(work, () -> onFailure.accept(failure)));
  }

  private void answered(Work work, Runnable answer) {
    beingRead.removeAll(work.reads());
    try {
      answer.run();
    } finally {
      // Only now: what a listener asks for waits until every listener has heard this answer.
      working = false;
      next();
    }
  }

  /** Reads what the screens need; runs in the background. */
  private Seen look(boolean changed) {
    var read = changed ? Optional.of(world.devices()) : Optional.<Devices>empty();
    return new Seen(read, world.conditions());
  }

  private void publish(Seen seen) {
    var moved = !seen.conditions().clockOffset().equals(conditions.get().clockOffset());
    if (!seen.conditions().equals(conditions.get())) {
      conditions.set(seen.conditions());
    }
    seen.devices().filter(now -> !now.equals(devices.get())).ifPresent(devices::set);
    if (moved) {
      ticker.tick();
    }
  }
}
