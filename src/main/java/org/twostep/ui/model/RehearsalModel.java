package org.twostep.ui.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.twostep.account.Activity;
import org.twostep.entry.Reason;
import org.twostep.rehearsal.Conductor;
import org.twostep.rehearsal.Entry;
import org.twostep.rehearsal.Entry.Kind;
import org.twostep.rehearsal.HintStrength;
import org.twostep.rehearsal.Mode;
import org.twostep.rehearsal.Observer;
import org.twostep.rehearsal.Scenario;
import org.twostep.rehearsal.Transcript;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Ticker;

/**
 * One run of a rehearsal as the screens see it: watches the practice account, writes the
 * transcript, and goes on from step to step. Belongs to the screen thread.
 */
public final class RehearsalModel {
  private final Scenario scenario;
  private final Conductor conductor;
  private final Observer observer;
  private final BrokerageModel brokerage;
  private final WorldModel world;
  private final Ticker ticker;
  private final Consumer<List<Entry>> keeper;
  private final ReadOnlyObjectWrapper<Transcript> transcript;

  /**
   * @param begun what was noted so far
   * @param observer hears what happens at the counter
   * @param keeper keeps what is noted from now on
   */
  public RehearsalModel(
      Scenario scenario,
      Transcript begun,
      Observer observer,
      BrokerageModel brokerage,
      WorldModel world,
      Ticker ticker,
      Consumer<List<Entry>> keeper) {
    this.scenario = scenario;
    this.conductor = new Conductor(scenario);
    this.observer = observer;
    this.brokerage = brokerage;
    this.world = world;
    this.ticker = ticker;
    this.keeper = keeper;
    this.transcript = new ReadOnlyObjectWrapper<>(this, "transcript", begun);
  }

  /** Goes along with what the learner does, from now on. */
  public void watch(Lifecycle lifecycle) {
    if (transcript().entries().isEmpty()) {
      add(conductor.begin(now()));
    }
    lifecycle.onChange(brokerage.fileProperty(), _ -> look());
    lifecycle.onChange(brokerage.pageProperty(), _ -> look());
    lifecycle.onChange(world.devicesProperty(), _ -> look());
    lifecycle.onChange(ticker.nowProperty(), _ -> look());
    look();
  }

  /** Takes in what has happened, and what it leads to. */
  private void look() {
    if (transcript().isOver()) {
      return;
    }
    List<Entry> more = new ArrayList<>(observer.take());
    Transcript so = transcript().with(more);
    more.addAll(
        conductor.goOn(
            so,
            brokerage.file(),
            brokerage.pageProperty().get(),
            world.devicesProperty().get(),
            now()));
    add(more);
  }

  private Instant now() {
    return ticker.nowProperty().get();
  }

  private void add(List<Entry> more) {
    if (!more.isEmpty()) {
      transcript.set(transcript().with(more));
      keeper.accept(more);
    }
  }

  /** Notes something that did not happen at the counter. */
  public void note(Entry entry) {
    if (!transcript().isOver()) {
      add(List.of(entry));
      look();
    }
  }

  public ReadOnlyObjectProperty<Transcript> transcriptProperty() {
    return transcript.getReadOnlyProperty();
  }

  public Transcript transcript() {
    return transcript.get();
  }

  public Scenario scenario() {
    return scenario;
  }

  public Mode mode() {
    return transcript().run().mode();
  }

  /** The step that is being done; empty before the first has begun, and once all are done. */
  public Optional<Scenario.Step> step() {
    return Optional.of(transcript())
        .filter(so -> !so.isOver() && so.step() > 0)
        .map(so -> scenario.step(so.step()));
  }

  /** The hints of the present step that have been asked for, in the order of their strength. */
  public List<HintStrength> hints() {
    return transcript().sinceStepBegan().stream()
        .filter(entry -> entry.kind() == Kind.HINT)
        .map(entry -> HintStrength.valueOf(entry.subject()))
        .distinct()
        .sorted()
        .toList();
  }

  public void hint(HintStrength strength) {
    if (!hints().contains(strength)) {
      note(new Entry(now(), Kind.HINT, strength.name()));
    }
  }

  /** Why the latest entry of the present step was refused, unless something was right since. */
  public Optional<Reason> mistake() {
    return transcript().sinceStepBegan().stream()
        .filter(entry -> entry.kind() == Kind.REFUSED || isSuccess(entry))
        .reduce((_, later) -> later)
        .filter(entry -> entry.kind() == Kind.REFUSED)
        .map(entry -> Reason.valueOf(entry.subject()));
  }

  private static boolean isSuccess(Entry entry) {
    return entry.kind() == Kind.HAPPENED
        && Activity.Kind.valueOf(entry.subject()).topic() != Activity.Topic.REFUSAL;
  }

  /** "Take your time": the practice clock stands still, or goes on. */
  public void takeTime(boolean standing) {
    world.setClockStanding(standing);
    note(new Entry(now(), standing ? Kind.CLOCK_STOPPED : Kind.CLOCK_RUNS));
  }

  /** Whether the practice clock stands still. */
  public boolean isTakingTime() {
    return world.conditionsProperty().get().standsAt().isPresent();
  }

  public void leave() {
    note(new Entry(now(), Kind.LEFT));
  }
}
