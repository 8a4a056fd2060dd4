package org.twostep.ui.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.twostep.ui.control.FieldMessage;
import org.twostep.ui.control.FieldMessage.Tone;
import org.twostep.ui.fx.Background;

/** Asks where a file may go, writes it beside the screen thread, and says what became of it. */
public final class FileSaver {
  private final Function<FileWish, Optional<Path>> askForFile;
  private final Background background;
  private final Sentences sentences;

  /**
   * @param askForFile empty where the person thought better of it
   * @param background of the page: what comes after its end is dropped
   */
  public FileSaver(
      Function<FileWish, Optional<Path>> askForFile, Background background, Sentences sentences) {
    this.askForFile = askForFile;
    this.background = background;
    this.sentences = sentences;
  }

  /**
   * Saves.
   *
   * @param content makes the file, beside the screen thread
   * @param result says what became of it
   */
  public void save(FileWish wish, Callable<byte[]> content, FieldMessage result) {
    result.setText("");
    askForFile.apply(wish).ifPresent(file -> write(file, content, result));
  }

  private void write(Path file, Callable<byte[]> content, FieldMessage result) {
    background.run(
        () -> Files.write(file, content.call()),
        _ -> say(result, Tone.SUCCESS, sentences.text("report.file.saved", file.getFileName())),
        _ -> say(result, Tone.ERROR, sentences.text("report.file.not-saved", file.getFileName())));
  }

  private static void say(FieldMessage result, Tone tone, String sentence) {
    result.setTone(tone);
    result.setText(sentence);
  }
}
