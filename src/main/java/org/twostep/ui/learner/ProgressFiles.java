package org.twostep.ui.learner;

import java.util.List;
import java.util.concurrent.Callable;
import org.twostep.report.FileKind;
import org.twostep.report.ProgressData;
import org.twostep.report.ProgressData.Row;
import org.twostep.ui.control.FieldMessage;
import org.twostep.ui.model.FileSaver;
import org.twostep.ui.model.FileWish;
import org.twostep.ui.model.Sentences;

/** Saves who passed what. */
public final class ProgressFiles {
  private final FileSaver saver;
  private final Sentences sentences;

  public ProgressFiles(FileSaver saver, Sentences sentences) {
    this.saver = saver;
    this.sentences = sentences;
  }

  /** Saves a table where the person wants it. */
  void saveCsv(List<Row> rows, FieldMessage result) {
    save(FileKind.CSV, () -> ProgressData.csv(rows), result);
  }

  /** Saves the same as JSON. */
  void saveJson(List<Row> rows, FieldMessage result) {
    save(FileKind.JSON, () -> ProgressData.json(rows), result);
  }

  private void save(FileKind kind, Callable<byte[]> content, FieldMessage result) {
    saver.save(
        new FileWish(
            sentences.text("trainer.file.title"),
            sentences.text("report.file.kind." + Sentences.key(kind)),
            sentences.text("trainer.file.name") + kind.ending()),
        content,
        result);
  }
}
