package org.twostep.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** A placeholder until the screens are there: an empty window, and a tour without pictures. */
public final class TwostepProgram implements Program {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 820;

  @Override
  public void openWindow(Path store) throws StartFailure {
    CountDownLatch closed = new CountDownLatch(1);
    Platform.startup(
        () -> {
          Stage stage = new Stage();
          stage.setTitle("Twostep");
          stage.setScene(new Scene(new Label(store.toString()), WIDTH, HEIGHT));
          stage.setOnHidden(_ -> closed.countDown());
          stage.show();
        });
    try {
      closed.await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void takeTour(Path folder) throws StartFailure {
    try {
      Files.writeString(folder.resolve("index.html"), "<!doctype html><title>Twostep</title>\n");
    } catch (IOException refused) {
      throw StartFailure.folderNotWritable(folder);
    }
  }
}
