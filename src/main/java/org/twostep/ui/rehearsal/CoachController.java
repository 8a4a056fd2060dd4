package org.twostep.ui.rehearsal;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.twostep.rehearsal.Mode;
import org.twostep.rehearsal.Scenario;
import org.twostep.rehearsal.Transcript;
import org.twostep.ui.control.Presence;
import org.twostep.ui.control.StepRow;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.RehearsalModel;
import org.twostep.ui.model.Sentences;

/** Stands beside the learner while a rehearsal runs: says as much as the mode allows. */
public final class CoachController {
  private final RehearsalModel rehearsal;
  private final Sentences sentences;
  private final Lifecycle lifecycle;

  @FXML private ScrollPane root;
  @FXML private Label title;
  @FXML private Label progress;
  @FXML private Label alone;
  @FXML private VBox steps;

  public CoachController(RehearsalModel rehearsal, Sentences sentences, Lifecycle lifecycle) {
    this.rehearsal = rehearsal;
    this.sentences = sentences;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    title.setText(rehearsal.scenario().title());
    alone.setText(rehearsal.scenario().about());
    Presence.show(alone, rehearsal.mode() == Mode.TEST);
    Presence.show(steps, rehearsal.mode() != Mode.TEST);
    lifecycle.now(rehearsal.transcriptProperty(), this::show);
  }

  private void show(Transcript transcript) {
    String said = said(transcript);
    progress.setText(said);
    root.setAccessibleText(sentences.text("coach.accessible", title.getText(), said, now()));
    int present = transcript.isOver() ? rehearsal.scenario().steps().size() + 1 : transcript.step();
    steps.getChildren().clear();
    int number = 1;
    for (Scenario.Step step : rehearsal.scenario().steps()) {
      steps.getChildren().add(row(number, step, present));
      number++;
    }
  }

  private static StepRow row(int number, Scenario.Step step, int present) {
    StepRow row = new StepRow(number, step.name(), present);
    if (number == present) {
      row.showHint(StepRow.hint(step.say()));
    }
    return row;
  }

  private String said(Transcript transcript) {
    String mode = sentences.text("mode." + Sentences.key(rehearsal.mode()));
    return transcript.isOver()
        ? sentences.text("coach.over", mode)
        : sentences.text(
            "coach.progress", mode, transcript.step(), rehearsal.scenario().steps().size());
  }

  /** What to do now, as far as it may be said. */
  private String now() {
    return rehearsal.mode() == Mode.TEST
        ? rehearsal.scenario().about()
        : rehearsal.step().map(Scenario.Step::say).orElse("").replace("**", "");
  }

  /** What to do now and why; empty once all is done. */
  public ObservableValue<String> present() {
    return rehearsal.transcriptProperty().map(so -> so.isOver() ? "" : now());
  }

  /** The coach in one line, for the strip that stands in for it in a narrow window. */
  public ObservableValue<String> summary() {
    return rehearsal
        .transcriptProperty()
        .map(so -> so.isOver() ? said(so) : said(so) + ": " + now());
  }
}
