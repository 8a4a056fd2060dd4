package org.twostep.ui.rehearsal;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.twostep.rehearsal.HintStrength;
import org.twostep.rehearsal.Mode;
import org.twostep.rehearsal.Transcript;
import org.twostep.ui.control.Presence;
import org.twostep.ui.control.StepRow;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.RehearsalModel;
import org.twostep.ui.model.Sentences;

/** What "Guide me" adds: hints in three strengths, and a word after something was refused. */
public final class CoachHelpController {
  private final RehearsalModel rehearsal;
  private final Sentences sentences;
  private final Runnable again;
  private final Lifecycle lifecycle;

  @FXML private Node mistake;
  @FXML private Label mistakeText;
  @FXML private Node hints;
  @FXML private VBox given;

  /**
   * @param again begins the present step again
   */
  public CoachHelpController(
      RehearsalModel rehearsal, Sentences sentences, Runnable again, Lifecycle lifecycle) {
    this.rehearsal = rehearsal;
    this.sentences = sentences;
    this.again = again;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    lifecycle.now(rehearsal.transcriptProperty(), this::show);
  }

  private void show(Transcript transcript) {
    boolean helped = rehearsal.mode() == Mode.GUIDE && !transcript.isOver();
    Presence.show(hints, helped);
    Presence.show(mistake, helped && rehearsal.mistake().isPresent());
    mistakeText.setText(
        rehearsal.mistake().map(why -> sentences.text(Mistakes.key(why))).orElse(""));
    given.getChildren().clear();
    rehearsal
        .step()
        .ifPresent(step ->
            rehearsal.hints().stream()
                .map(strength -> StepRow.hint(step.hints().of(strength)))
                .forEach(given.getChildren()::add));
  }

  @FXML
  private void askQuestion() {
    rehearsal.hint(HintStrength.QUESTION);
  }

  @FXML
  private void askPlace() {
    rehearsal.hint(HintStrength.PLACE);
  }

  @FXML
  private void askAnswer() {
    rehearsal.hint(HintStrength.ANSWER);
  }

  @FXML
  private void retry() {
    again.run();
  }
}
