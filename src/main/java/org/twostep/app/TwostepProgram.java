package org.twostep.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.h2.api.ErrorCode;

/** A placeholder until the screens are there: an empty window, and a tour without pictures. */
public final class TwostepProgram implements Program {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 820;

  @Override
  public void openWindow(Path store) throws StartFailure {
    try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + store)) {
      connection.createStatement().close();
      showUntilClosed(store.toString());
    } catch (SQLException refused) {
      throw refused.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
          ? StartFailure.storeInUse(store)
          : StartFailure.storeUnreadable(store, refused);
    }
  }

  private static void showUntilClosed(String text) {
    CountDownLatch closed = new CountDownLatch(1);
    Platform.startup(() -> {
      Stage stage = new Stage();
      stage.setTitle("Twostep");
      stage.setScene(new Scene(new Label(text), WIDTH, HEIGHT));
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
