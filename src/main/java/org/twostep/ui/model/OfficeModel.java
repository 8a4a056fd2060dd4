package org.twostep.ui.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.twostep.rehearsal.Mode;
import org.twostep.rehearsal.Progress;
import org.twostep.rehearsal.Scenario;

/** Which rehearsals there are to choose from, which of them are passed, and which is chosen. */
public final class OfficeModel {
  private final ReadOnlyObjectWrapper<List<Scenario>> scenarios;
  private final ReadOnlyObjectWrapper<Set<String>> passed =
      new ReadOnlyObjectWrapper<>(this, "passed", Set.of());
  private final ObjectProperty<Optional<Scenario>> chosen =
      new SimpleObjectProperty<>(this, "chosen", Optional.empty());
  private final ObjectProperty<Room> room;
  private final String wanted;
  private final boolean notOpened;
  private final BiConsumer<Scenario, Mode> start;

  /** What is shown in place of the practice account. */
  public enum Room {
    /** The practice account itself. */
    PRACTICE,
    REHEARSALS,
    LEARNERS,
    TRAINER
  }

  /**
   * @param opened where one begins
   * @param wanted the id of the rehearsal to choose; any other for the first
   * @param notOpened whether that rehearsal has just been begun in vain
   * @param start begins a rehearsal
   */
  public OfficeModel(
      Room opened, String wanted, boolean notOpened, BiConsumer<Scenario, Mode> start) {
    this.scenarios = new ReadOnlyObjectWrapper<>(this, "scenarios", List.of());
    this.wanted = wanted;
    this.notOpened = notOpened;
    this.room = new SimpleObjectProperty<>(this, "room", opened);
    this.start = start;
  }

  public ReadOnlyObjectProperty<List<Scenario>> scenariosProperty() {
    return scenarios.getReadOnlyProperty();
  }

  /** The ids of those that the present learner has passed. */
  public ReadOnlyObjectProperty<Set<String>> passedProperty() {
    return passed.getReadOnlyProperty();
  }

  public ObjectProperty<Optional<Scenario>> chosenProperty() {
    return chosen;
  }

  /** Whether a rehearsal has just been begun in vain. */
  public boolean isNotOpened(Scenario scenario) {
    return notOpened && scenario.id().equals(wanted);
  }

  public ObjectProperty<Room> roomProperty() {
    return room;
  }

  /** Offers one more, such as a trainer's file, in place of one of the same id, and chooses it. */
  public void add(Scenario more) {
    Stream<Scenario> others =
        scenarios.get().stream().filter(scenario -> !scenario.id().equals(more.id()));
    scenarios.set(Stream.concat(others, Stream.of(more)).toList());
    chosen.set(Optional.of(more));
  }

  /** Offers these, unless some are offered already, and says which are passed. */
  public void offer(List<Scenario> all, Progress progress) {
    if (scenarios.get().isEmpty()) {
      offer(all, wanted);
    }
    passed.set(
        scenarios.get().stream()
            .map(Scenario::id)
            .filter(progress::isPassed)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Offers these in place of the others; the same id stays chosen. */
  public void replace(List<Scenario> all) {
    offer(all, chosen.get().map(Scenario::id).orElse(""));
  }

  private void offer(List<Scenario> all, String id) {
    scenarios.set(List.copyOf(all));
    chosen.set(
        all.stream()
            .filter(scenario -> scenario.id().equals(id))
            .findFirst()
            .or(() -> all.stream().findFirst()));
  }

  public void start(Mode mode) {
    chosen.get().ifPresent(scenario -> start.accept(scenario, mode));
  }
}
