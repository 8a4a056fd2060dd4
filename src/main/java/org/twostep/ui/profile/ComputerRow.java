package org.twostep.ui.profile;

import java.time.Instant;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.twostep.account.TrustedDevice;
import org.twostep.ui.model.Sentences;

/** One trusted computer: since and until when it is trusted, and the button that ends it. */
final class ComputerRow extends HBox {
  private final Label name = new Label();
  private final Label times = new Label();
  private final Button revoke = new Button();
  private final Sentences sentences;

  /**
   * @param ended what the button does
   */
  ComputerRow(Sentences sentences, Runnable ended) {
    this.sentences = sentences;
    getStyleClass().add("title-row");
    name.getStyleClass().add("strong");
    times.getStyleClass().add("muted");
    times.setWrapText(true);
    times.setMinHeight(USE_PREF_SIZE);
    revoke.setId("revoke");
    revoke.setText(sentences.text("security.computer.revoke"));
    revoke.setMinWidth(USE_PREF_SIZE);
    revoke.getStyleClass().add("secondary");
    revoke.setOnAction(_ -> {
      // The button goes away with its row.
      revoke.requestFocusTraversal(TraversalDirection.NEXT);
      ended.run();
    });
    VBox texts = new VBox(name, times);
    HBox.setHgrow(texts, Priority.ALWAYS);
    getChildren().addAll(texts, revoke);
  }

  void show(TrustedDevice device, Instant now) {
    String called = sentences.computer(device.device());
    name.setText(called);
    times.setText(
        sentences.text(
            "security.computer.times",
            sentences.date(device.since()),
            sentences.date(device.until()),
            sentences.when(device.lastUsed(), now)));
    revoke.setAccessibleText(sentences.text("security.computer.revoke.name", called));
  }
}
