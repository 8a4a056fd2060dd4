package org.twostep.ui.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.twostep.guide.Feedback;
import org.twostep.guide.FeedbackBook;
import org.twostep.guide.FeedbackSheet;
import org.twostep.guide.Question;
import org.twostep.ui.fx.Background;

/** Writes what people thought of the answers into a file; reading and writing beside the screen. */
public final class FeedbackExport {
  private final FeedbackBook book;
  private final Supplier<List<Question>> questions;
  private final Background background;
  private final FileDialog dialog;

  /** Asks where a file may go. */
  @FunctionalInterface
  public interface FileDialog {
    /**
     * Waits for the answer; empty where the person thought better of it.
     *
     * @param title what the person is asked
     * @param kind what kind of file it is, in words
     * @param name what it could be called, with the ending of its kind
     */
    Optional<Path> ask(String title, String kind, String name);
  }

  /**
   * @param questions for the words of each question; read beside the screen
   * @param background of the screen: what comes after its end is dropped
   */
  public FeedbackExport(
      FeedbackBook book,
      Supplier<List<Question>> questions,
      Background background,
      FileDialog dialog) {
    this.book = book;
    this.questions = questions;
    this.background = background;
    this.dialog = dialog;
  }

  void read(Consumer<List<Feedback>> read, Runnable failed) {
    background.run(book::all, read, _ -> failed.run());
  }

  Optional<Path> askForFile(String title, String kind, String name) {
    return dialog.ask(title, kind, name);
  }

  void write(List<Feedback> feedback, Path file, Runnable written, Runnable failed) {
    background.run(
        () -> Files.write(file, FeedbackSheet.of(feedback, questions.get())),
        _ -> written.run(),
        _ -> failed.run());
  }
}
