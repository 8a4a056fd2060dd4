package org.twostep.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.twostep.rehearsal.Library;
import org.twostep.rehearsal.Scenario;
import org.twostep.rehearsal.ScenarioException;
import org.twostep.rehearsal.ScenarioProblem;
import org.twostep.rehearsal.ScenarioReader;
import org.twostep.ui.fx.Background;
import org.twostep.ui.model.FileWish;
import org.twostep.ui.model.Sentences;
import org.twostep.ui.recovery.Keeping;
import org.twostep.ui.rehearsal.ScenarioFiles;

/** Rehearsals in files that a trainer chooses. */
final class ChosenFiles implements ScenarioFiles {
  private static final String ENDING = ".yaml";

  private final Keeping keeping;
  private final Background background;
  private final Sentences sentences;
  private final ScenarioReader reader = new ScenarioReader();

  ChosenFiles(Keeping keeping, Background background, Sentences sentences) {
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
                () -> read(file), opened, failure -> said.accept(sentence(file, failure))));
  }

  private Scenario read(Path file) throws IOException, ScenarioException {
    try (InputStream in = Files.newInputStream(file)) {
      return reader.read(in);
    }
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
                () -> Files.write(file, Library.text(scenario)),
                _ -> said.accept(sentences.text("rehearsals.copied", file.getFileName())),
                _ -> said.accept(sentences.text("report.file.not-saved", file.getFileName()))));
  }

  private FileWish wish(String name) {
    return new FileWish(
        sentences.text("rehearsals.file.title"), sentences.text("rehearsals.file.kind"), name);
  }
}
