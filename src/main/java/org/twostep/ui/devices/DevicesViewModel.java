package org.twostep.ui.devices;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.twostep.trouble.Call;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Messages;
import org.twostep.ui.fx.Ticker;
import org.twostep.ui.model.Sentences;
import org.twostep.ui.model.TimeWords;
import org.twostep.ui.model.WorldModel;
import org.twostep.world.Computer;
import org.twostep.world.Conditions;
import org.twostep.world.Delay;
import org.twostep.world.Devices;
import org.twostep.world.Folder;

/** What the pane of the devices says, and what its controls do to the world. */
public final class DevicesViewModel {
  private final WorldModel world;
  private final Ticker ticker;
  private final TimeWords words;
  private final Messages messages;
  private final ObservableValue<Optional<String>> ringing;
  private final ReadOnlyStringWrapper announcement =
      new ReadOnlyStringWrapper(this, "announcement", "");

  /**
   * @param call the call on the phone, where there is one
   */
  public DevicesViewModel(
      WorldModel world,
      Ticker ticker,
      TimeWords words,
      Messages messages,
      ObservableValue<Optional<Call>> call,
      Lifecycle lifecycle) {
    this.world = world;
    this.ticker = ticker;
    this.words = words;
    this.messages = messages;
    this.ringing = call.map(this::ringing);
    var arrivals = new Arrivals(messages, world.devicesProperty().get());
    lifecycle.onChange(
        world.devicesProperty(), devices -> arrivals.since(devices).ifPresent(announcement::set));
    lifecycle.onChange(ringing, sentence -> sentence.ifPresent(announcement::set));
  }

  private Optional<String> ringing(Optional<Call> call) {
    return call.filter(Call::isRinging)
        .map(now -> messages.text("devices.rings", now.conversation().caller()));
  }

  /** That the phone rings, and who calls; empty while it does not. */
  ObservableValue<Optional<String>> ringing() {
    return ringing;
  }

  /** How many messages a device holds that nobody has read. */
  ObservableValue<Long> unread(Folder... folders) {
    return world.devicesProperty().map(devices -> sum(devices, folders));
  }

  private static long sum(Devices devices, Folder... folders) {
    return Stream.of(folders).mapToLong(devices::unread).sum();
  }

  /** What arrived last, in a sentence. */
  ReadOnlyStringProperty announcementProperty() {
    return announcement.getReadOnlyProperty();
  }

  ObservableValue<Conditions> conditions() {
    return world.conditionsProperty();
  }

  /** The practice time, and how far it is ahead of the computer's where it is. */
  ObservableValue<String> practiceTime() {
    return ticker
        .nowProperty()
        .flatMap(now -> world.conditionsProperty().map(stood -> time(words.clock(now), stood)));
  }

  private String time(String clock, Conditions stood) {
    var ahead = stood.clockOffset();
    return ahead.isZero()
        ? messages.text("devices.time", clock)
        : messages.text("devices.time.ahead", clock, words.length(ahead));
  }

  String name(Delay delay) {
    return switch (delay) {
      case AT_ONCE -> messages.text("devices.delay.at-once");
      case THREE_SECONDS -> messages.text("devices.delay.three-seconds");
      case THIRTY_SECONDS -> messages.text("devices.delay.thirty-seconds");
      case THREE_MINUTES -> messages.text("devices.delay.three-minutes");
      case NEVER -> messages.text("devices.delay.never");
    };
  }

  String name(Computer computer) {
    return messages.text("devices.computer." + Sentences.key(computer));
  }

  void setComputer(Computer computer) {
    if (computer != world.conditionsProperty().get().whereabouts().computer()) {
      world.setWhereabouts(now -> now.withComputer(computer));
    }
  }

  void setDelay(Delay delay) {
    if (delay != world.conditionsProperty().get().delay()) {
      world.setDelay(delay);
    }
  }

  void setNextEmailToSpam(boolean spam) {
    if (spam != world.conditionsProperty().get().nextEmailToSpam()) {
      world.setNextEmailToSpam(spam);
    }
  }

  void moveClock(Duration step) {
    world.moveClock(step);
  }
}
