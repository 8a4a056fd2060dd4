package org.twostep.app;

import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.twostep.ui.fx.ScreenThread;
import org.twostep.ui.fx.Theme;

/**
 * Shows why Twostep cannot start, for people who did not start it from a terminal. The sentence can
 * be selected and copied. Starts the toolkit where it does not run yet.
 */
public final class FailureDialog implements Consumer<String> {
  private static final double WIDTH = 520;
  private static final double HEIGHT = 200;
  private static final double GAP = 16;

  @Override
  public void accept(String sentence) {
    CountDownLatch closed = new CountDownLatch(1);
    ScreenThread.run(() -> {
      Stage stage = window(sentence);
      stage.setOnHidden(_ -> closed.countDown());
      stage.show();
    });
    try {
      closed.await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** The dialog, not yet shown. Enter and Esc close it. To be called on the toolkit's thread. */
  public static Stage window(String sentence) {
    TextArea text = new TextArea(sentence);
    text.setEditable(false);
    text.setWrapText(true);
    text.setAccessibleText(StartTexts.text("dialog.text"));
    VBox.setVgrow(text, Priority.ALWAYS);

    Button close = new Button(StartTexts.text("dialog.close"));
    close.setDefaultButton(true);
    close.setCancelButton(true);
    close.getStyleClass().add("primary");

    VBox content = new VBox(GAP, text, close);
    content.setPadding(new Insets(GAP));
    content.setAlignment(Pos.CENTER_RIGHT);

    Stage stage = new Stage();
    stage.setTitle(StartTexts.text("dialog.title"));
    stage.setScene(new Scene(content, WIDTH, HEIGHT));
    new Theme().install(stage.getScene());
    close.setOnAction(_ -> stage.hide());
    close.requestFocus();
    return stage;
  }
}
