package org.twostep.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.twostep.rehearsal.Scenario;
import org.twostep.rehearsal.ScenarioException;
import org.twostep.rehearsal.ScenarioProblem;
import org.twostep.ui.fx.Background;
import org.twostep.ui.model.FileWish;
import org.twostep.ui.model.Sentences;
import org.twostep.ui.recovery.Keeping;
import org.twostep.ui.rehearsal.ScenarioFiles;

/** Rehearsals in files that a trainer chooses. */
final class ChosenFiles implements ScenarioFiles {
  private static final String ENDING = ".yaml";

  private final Rehearsals rehearsals;
  private final Keeping keeping;
  private final Background background;
  private final Sentences sentences;

  ChosenFiles(Rehearsals rehearsals, Keeping keeping, Background background, Sentences sentences) {
    this.rehearsals = rehearsals;
    this.keeping = keeping;
    this.background = background;
    this.sentences = sentences;
  }

  @Override
  public void open(Consumer<Scenario> opened, Consumer<String> said) {
    keeping
        .askToOpen()
        .apply(wish(ENDING))
        .ifPresent(file ->
            background.run(
                () -> rehearsals.open(file),
                scenario -> {
                  opened.accept(scenario);
                  keep(scenario, file, said);
                },
                failure -> said.accept(sentence(file, failure))));
  }

  private void keep(Scenario scenario, Path file, Consumer<String> said) {
    background.run(
        () -> {
          rehearsals.keep(scenario);
          return scenario;
        },
        _ -> {},
        _ -> said.accept(sentences.text("rehearsals.not-kept", file.getFileName())));
  }

  @Override
  public boolean isOwn(Scenario scenario) {
    return rehearsals.isOwn(scenario);
  }

  @Override
  public void remove(Scenario scenario, Consumer<List<Scenario>> left, Consumer<String> said) {
    background.run(
        () -> {
          rehearsals.remove(scenario);
          return rehearsals.all();
        },
        all -> {
          left.accept(all);
          said.accept(sentences.text("rehearsals.removed", scenario.title()));
        },
        _ -> said.accept(sentences.text("rehearsals.not-removed")));
  }

  private String sentence(Path file, Exception failure) {
    return failure instanceof ScenarioException wrong
        ? sentence(file, wrong.problem())
        : sentences.text("scenario.problem.unreadable", file.getFileName(), 1, "", "");
  }

  private String sentence(Path file, ScenarioProblem problem) {
    return sentences.text(
        problem.kind().key(),
        file.getFileName(),
        Integer.toString(problem.line()),
        problem.what(),
        String.join(", ", problem.known()));
  }

  @Override
  public void copy(Scenario scenario, Consumer<String> said) {
    keeping
        .askForFile()
        .apply(wish(scenario.id() + ENDING))
        .ifPresent(file ->
            background.run(
                () -> Files.write(file, rehearsals.text(scenario)),
                _ -> said.accept(sentences.text("rehearsals.copied", file.getFileName())),
                _ -> said.accept(sentences.text("report.file.not-saved", file.getFileName()))));
  }

  private FileWish wish(String name) {
    return new FileWish(
        sentences.text("rehearsals.file.title"), sentences.text("rehearsals.file.kind"), name);
  }
}
