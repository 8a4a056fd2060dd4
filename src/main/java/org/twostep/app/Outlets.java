package org.twostep.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.twostep.ui.model.FileWish;
import org.twostep.ui.recovery.Keeping;
import org.twostep.ui.recovery.Keeping.Printed;

/** What the computer offers for keeping something: its clipboard, its folders, its printer. */
final class Outlets {
  private final Window window;

  Outlets(Window window) {
    this.window = window;
  }

  Keeping keeping() {
    return new Keeping(MainWindow::copy, this::askForFile, this::askToOpen, this::print);
  }

  private Optional<Path> askForFile(FileWish wish) {
    FileChooser chooser = chooser(wish);
    chooser.setInitialFileName(wish.name());
    return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
  }

  private Optional<Path> askToOpen(FileWish wish) {
    return Optional.ofNullable(chooser(wish).showOpenDialog(window)).map(File::toPath);
  }

  private static FileChooser chooser(FileWish wish) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(wish.title());
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(wish.kind(), "*" + wish.ending()));
    return chooser;
  }

  private void print(Node page, Consumer<Printed> done) {
    done.accept(
        Optional.ofNullable(PrinterJob.createPrinterJob())
            .map(job -> print(job, page))
            .orElse(Printed.NO_PRINTER));
  }

  private Printed print(PrinterJob job, Node page) {
    if (!job.showPrintDialog(window)) {
      job.cancelJob();
      return Printed.CANCELLED;
    }
    styled(page);
    return job.printPage(page) && job.endJob() ? Printed.DONE : Printed.FAILED;
  }

  /** Only what lies in a scene gets its style. */
  private void styled(Node page) {
    Scene paper = new Scene(new StackPane(page));
    paper.getStylesheets().setAll(window.getScene().getStylesheets());
    page.applyCss();
  }
}
