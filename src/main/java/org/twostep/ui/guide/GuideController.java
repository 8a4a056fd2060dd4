package org.twostep.ui.guide;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.twostep.guide.Guidance;
import org.twostep.ui.control.Presence;
import org.twostep.ui.control.RichText;
import org.twostep.ui.control.StepRow;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Sentences;

/** The guide: all steps of the present way, the present one with its hint; below, questions. */
public final class GuideController {
  private final Sentences sentences;
  private final ObservableValue<Guidance> guidance;
  private final Lifecycle lifecycle;
  private final RichText hint = StepRow.hint("");

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
    lifecycle.now(guidance.map(Guidance::withoutHint), this::list);
    lifecycle.now(guidance, this::say);
    lifecycle.now(askController.asking(), asking -> Presence.show(stepsPane, !asking));
  }

  /** The steps, with the hint below the present one, or below all of them when they are done. */
  private void list(Guidance now) {
    steps.getChildren().clear();
    for (int number = 1; number <= now.steps(); number++) {
      String key = "guide." + Sentences.key(now.way()) + "." + number;
      StepRow row = new StepRow(number, sentences.text(key), now.step());
      steps.getChildren().add(row);
      if (number == now.step()) {
        row.showHint(hint);
      }
    }
    if (now.isDone()) {
      steps.getChildren().add(hint);
    }
  }

  private void say(Guidance now) {
    String said = progress(now);
    progress.setText(said);
    hint.setText(sentences.text(now.hint()));
    stepsPane.setAccessibleText(sentences.text("guide.accessible", said, plainHint(now)));
  }

  private String progress(Guidance now) {
    return now.isDone()
        ? sentences.text("guide.done", now.steps())
        : sentences.text("step.progress", now.step(), now.steps());
  }

  /** The guide in one line, for the strip that stands in for it in a narrow window. */
  public ObservableValue<String> summary() {
    return guidance.map(now -> progress(now) + ": " + plainHint(now));
  }

  private String plainHint(Guidance now) {
    return sentences.text(now.hint()).replace("**", "");
  }
}
