package org.twostep.ui.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.twostep.rehearsal.Mode;
import org.twostep.rehearsal.Scenario;

/** Which rehearsals there are to choose from, which of them are passed, and which is chosen. */
public final class OfficeModel {
  private final ReadOnlyObjectWrapper<List<Scenario>> scenarios;
  private final ReadOnlyObjectWrapper<Set<String>> passed;
  private final ObjectProperty<Optional<Scenario>> chosen =
      new SimpleObjectProperty<>(this, "chosen", Optional.empty());
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
  private final BiConsumer<Scenario, Mode> start;

  /**
   * @param passed the ids of those that the present learner has passed
   * @param start begins a rehearsal
   */
  public OfficeModel(
      List<Scenario> scenarios, Set<String> passed, BiConsumer<Scenario, Mode> start) {
    this.scenarios = new ReadOnlyObjectWrapper<>(this, "scenarios", List.copyOf(scenarios));
    this.passed = new ReadOnlyObjectWrapper<>(this, "passed", Set.copyOf(passed));
    this.start = start;
    scenarios.stream()
        .filter(scenario -> !passed.contains(scenario.id()))
        .findFirst()
        .or(() -> scenarios.stream().findFirst())
        .ifPresent(first -> chosen.set(Optional.of(first)));
  }

  public ReadOnlyObjectProperty<List<Scenario>> scenariosProperty() {
    return scenarios.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Set<String>> passedProperty() {
    return passed.getReadOnlyProperty();
  }

  public ObjectProperty<Optional<Scenario>> chosenProperty() {
    return chosen;
  }

  /** Whether the rehearsals are shown in place of the practice account. */
  public BooleanProperty openProperty() {
    return open;
  }

  /** Offers one more, such as a trainer's file, in place of one of the same id, and chooses it. */
  public void add(Scenario more) {
    List<Scenario> others =
        scenarios.get().stream().filter(scenario -> !scenario.id().equals(more.id())).toList();
    scenarios.set(Stream.concat(others.stream(), Stream.of(more)).toList());
    chosen.set(Optional.of(more));
  }

  /** Another learner, or something was passed. */
  public void setPassed(Set<String> ids) {
    passed.set(Set.copyOf(ids));
  }

  public void start(Mode mode) {
    chosen.get().ifPresent(scenario -> start.accept(scenario, mode));
  }
}
