package org.twostep.ui.guide;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.twostep.guide.Guidance;
import org.twostep.ui.control.Presence;
import org.twostep.ui.control.StepRow;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Sentences;

/** The guide: all steps of the present way, the present one with its hint; below, questions. */
public final class GuideController {
  private final Sentences sentences;
  private final ObservableValue<Guidance> guidance;
  private final Lifecycle lifecycle;

  @FXML private ScrollPane stepsPane;
  @FXML private Label progress;
  @FXML private VBox steps;
  @FXML private AskController askController;

  public GuideController(BrokerageModel model, Sentences sentences, Lifecycle lifecycle) {
    this.sentences = sentences;
    this.guidance =
        Bindings.createObjectBinding(
            () -> Guidance.of(model.file(), model.pageProperty().get()),
            model.fileProperty(),
            model.pageProperty());
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    lifecycle.now(guidance, this::show);
    lifecycle.now(askController.asking(), asking -> Presence.show(stepsPane, !asking));
  }

  private void show(Guidance now) {
    String said = progress(now);
    progress.setText(said);
    stepsPane.setAccessibleText(
        sentences.text("guide.accessible", said, sentences.text(now.hint()).replace("**", "")));
    steps.getChildren().clear();
    for (int number = 1; number <= now.steps(); number++) {
      String key = "guide." + Sentences.key(now.way()) + "." + number;
      StepRow row = new StepRow(number, sentences.text(key), now.step());
      steps.getChildren().add(row);
      if (number == now.step()) {
        row.showHint(sentences.text(now.hint()));
      }
    }
    if (now.isDone()) {
      steps.getChildren().add(StepRow.hint(sentences.text(now.hint())));
    }
  }

  private String progress(Guidance now) {
    return now.isDone()
        ? sentences.text("guide.done", now.steps())
        : sentences.text("step.progress", now.step(), now.steps());
  }

  /** The guide in one line, for the strip that stands in for it in a narrow window. */
  public ObservableValue<String> summary() {
    return guidance.map(now -> progress(now) + ": " + sentences.text(now.hint()).replace("**", ""));
  }
}
