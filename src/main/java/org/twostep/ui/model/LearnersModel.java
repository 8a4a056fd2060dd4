package org.twostep.ui.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.twostep.entry.Entry.Accepted;
import org.twostep.entry.Entry.Refused;
import org.twostep.entry.Field;
import org.twostep.entry.Refusal;
import org.twostep.memory.Preferences;
import org.twostep.rehearsal.LearnerName;
import org.twostep.rehearsal.RunStore;
import org.twostep.ui.fx.Background;

/** Who rehearses on this computer, and who does now. The last one is remembered. */
public final class LearnersModel {
  private static final String CHOSEN = "learner";

  private final RunStore runs;
  private final Preferences preferences;
  private final Background background;
  private final Consumer<Exception> failed;
  private final ReadOnlyObjectWrapper<List<String>> learners =
      new ReadOnlyObjectWrapper<>(this, "learners", List.of());
  private final ReadOnlyObjectWrapper<Optional<String>> learner =
      new ReadOnlyObjectWrapper<>(this, "learner", Optional.empty());

  private record Known(List<String> names, Optional<String> chosen) {}

  /**
   * @param failed hears where something could not be read or kept
   */
  public LearnersModel(
      RunStore runs, Preferences preferences, Background background, Consumer<Exception> failed) {
    this.runs = runs;
    this.preferences = preferences;
    this.background = background;
    this.failed = failed;
  }

  /** Reads who there is, and who was here last. */
  public void start() {
    background.run(
        () -> new Known(runs.learners(), preferences.get(CHOSEN)),
        known -> {
          learners.set(known.names());
          learner.set(known.chosen().filter(known.names()::contains));
        },
        failed);
  }

  /** The names, sorted. */
  public ReadOnlyObjectProperty<List<String>> learnersProperty() {
    return learners.getReadOnlyProperty();
  }

  /** Who rehearses now; empty until somebody was chosen. */
  public ReadOnlyObjectProperty<Optional<String>> learnerProperty() {
    return learner.getReadOnlyProperty();
  }

  /** This learner rehearses from now on. */
  public void choose(String name) {
    learner.set(Optional.of(name));
    background.run(
        () -> {
          preferences.put(CHOSEN, name);
          return name;
        },
        _ -> {},
        failed);
  }

  /**
   * Adds a learner, who rehearses from now on.
   *
   * @param answer hears what is wrong with the name; nothing means that all is well
   * @param notKept is called where nothing can be written
   */
  public void add(String typed, Consumer<Optional<Refusal>> answer, Runnable notKept) {
    switch (LearnerName.parse(typed, learners.get())) {
      case Refused<String> refused -> answer.accept(Optional.of(refused.at(Field.NAME)));
      case Accepted<String>(var name) ->
          background.run(
              () -> {
                runs.addLearner(name);
                return runs.learners();
              },
              names -> {
                learners.set(names);
                choose(name);
                answer.accept(Optional.empty());
              },
              failure -> {
                failed.accept(failure);
                notKept.run();
              });
    }
  }
}
