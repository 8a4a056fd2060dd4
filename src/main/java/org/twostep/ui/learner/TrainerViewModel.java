package org.twostep.ui.learner;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.twostep.rehearsal.Progress;
import org.twostep.rehearsal.Progress.Tries;
import org.twostep.rehearsal.RunStore;
import org.twostep.rehearsal.Scenario;
import org.twostep.rehearsal.Transcript;
import org.twostep.report.ProgressData.Row;
import org.twostep.ui.fx.Background;

/** How far everybody on this computer has come. */
public final class TrainerViewModel {
  private final RunStore runs;
  private final List<Scenario> scenarios;
  private final Background background;
  private final Consumer<Exception> failed;
  private final ReadOnlyObjectWrapper<List<Row>> rows =
      new ReadOnlyObjectWrapper<>(this, "rows", List.of());

  /**
   * What a reset would take away.
   *
   * @param tries runs, finished or not
   * @param passed rehearsals that were passed
   */
  public record Loss(int tries, int passed) {}

  /**
   * @param scenarios all rehearsals, in their order
   * @param background of the page: what comes after its end is dropped
   * @param failed hears where something could not be read or kept
   */
  public TrainerViewModel(
      RunStore runs, List<Scenario> scenarios, Background background, Consumer<Exception> failed) {
    this.runs = runs;
    this.scenarios = List.copyOf(scenarios);
    this.background = background;
    this.failed = failed;
  }

  /** Each learner with each rehearsal. */
  ReadOnlyObjectProperty<List<Row>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** Reads them anew. */
  void read() {
    background.run(this::readRows, rows::set, failed);
  }

  private List<Row> readRows() {
    Map<String, List<Transcript>> byLearner =
        runs.all().stream().collect(Collectors.groupingBy(done -> done.run().learner()));
    return runs.learners().stream()
        .flatMap(learner -> {
          Progress progress = Progress.of(byLearner.getOrDefault(learner, List.of()));
          return scenarios.stream()
              .map(scenario ->
                  new Row(learner, scenario.id(), scenario.title(), progress.of(scenario.id())));
        })
        .toList();
  }

  /** What is lost with a reset of one learner, or of all. */
  Loss loss(Optional<String> learner) {
    List<Tries> lost =
        rows.get().stream()
            .filter(row -> learner.map(row.learner()::equals).orElse(true))
            .flatMap(row -> row.tries().stream())
            .toList();
    return new Loss(
        lost.stream().mapToInt(Tries::runs).sum(),
        (int) lost.stream().filter(tries -> tries.passed().isPresent()).count());
  }

  /** Forgets what one learner did, or all of them. */
  void reset(Optional<String> learner, Runnable done) {
    background.run(
        () -> {
          learner.ifPresentOrElse(runs::reset, runs::resetAll);
          return readRows();
        },
        fresh -> {
          rows.set(fresh);
          done.run();
        },
        failed);
  }
}
