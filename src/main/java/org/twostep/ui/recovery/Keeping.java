package org.twostep.ui.recovery;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.twostep.ui.model.FileWish;

/**
 * What the computer can do to keep something, and to find it again.
 *
 * @param clipboard takes what is copied
 * @param askForFile asks where a file may go; empty where the person thought better of it
 * @param askToOpen asks for a file that is there; empty as above
 * @param printer prints one page
 */
public record Keeping(
    Consumer<String> clipboard,
    Function<FileWish, Optional<Path>> askForFile,
    Function<FileWish, Optional<Path>> askToOpen,
    Printer printer) {
  /** Puts a page on paper. */
  @FunctionalInterface
  public interface Printer {
    /**
     * Prints.
     *
     * @param page black on white, and in no window
     * @param done hears on the screen thread what became of it
     */
    void print(Node page, Consumer<Printed> done);
  }

  /** What became of a page. */
  public enum Printed {
    DONE,
    /** The person thought better of it. */
    CANCELLED,
    NO_PRINTER,
    FAILED
  }
}
