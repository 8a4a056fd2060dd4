package org.twostep.ui.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.twostep.rehearsal.Entry;
import org.twostep.rehearsal.Goal;
import org.twostep.rehearsal.HintStrength;
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
  private final Aside aside;
  private final Lifecycle lifecycle;

  @FXML private ScrollPane root;
  @FXML private Label title;
  @FXML private Label progress;
  @FXML private Label alone;
  @FXML private VBox steps;
  @FXML private Node mistake;
  @FXML private Label mistakeText;
  @FXML private Node hints;
  @FXML private VBox given;
  @FXML private Node saved;
  @FXML private Label firstSavedCode;
  @FXML private Label codes;
  @FXML private Node reopen;
  @FXML private Node shown;
  @FXML private VBox player;
  @FXML private ToggleButton takeTime;
  @FXML private Label timeText;

  /**
   * What else the coach needs.
   *
   * @param codes the recovery codes that the customer has saved; empty where she has none
   * @param player the controls of a demonstration; empty where the learner does it
   */
  public record Aside(List<String> codes, Optional<Node> player, Actions actions) {}

  /**
   * Where one can go from here.
   *
   * @param retry begins the present step again
   * @param reopen closes the program and opens it again
   * @param leave ends the rehearsal before its end
   * @param start begins the same rehearsal in a mode
   */
  public record Actions(Runnable retry, Runnable reopen, Runnable leave, Consumer<Mode> start) {}

  public CoachController(
      RehearsalModel rehearsal, Sentences sentences, Aside aside, Lifecycle lifecycle) {
    this.rehearsal = rehearsal;
    this.sentences = sentences;
    this.aside = aside;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    title.setText(rehearsal.scenario().title());
    alone.setText(rehearsal.scenario().about());
    Presence.show(alone, rehearsal.mode() == Mode.TEST);
    firstSavedCode.setText(aside.codes().stream().findFirst().orElse(""));
    codes.setText(String.join("\n", aside.codes().stream().skip(1).toList()));
    Presence.show(saved, !aside.codes().isEmpty());
    aside.player().ifPresent(player.getChildren()::add);
    takeTime.setSelected(rehearsal.isTakingTime());
    lifecycle.now(rehearsal.transcriptProperty(), this::show);
  }

  private void show(Transcript transcript) {
    boolean guided = rehearsal.mode() != Mode.TEST;
    boolean helped = rehearsal.mode() == Mode.GUIDE && !transcript.isOver();
    String said = said();
    progress.setText(said);
    root.setAccessibleText(sentences.text("coach.accessible", title.getText(), said, now()));
    steps.getChildren().clear();
    if (guided) {
      showSteps(transcript);
    }
    Presence.show(hints, helped);
    showHints();
    mistakeText.setText(
        rehearsal.mistake().map(why -> sentences.text(Mistakes.key(why))).orElse(""));
    Presence.show(mistake, helped && rehearsal.mistake().isPresent());
    Presence.show(reopen, !transcript.isOver() && closes());
    Presence.show(shown, transcript.isOver() && rehearsal.mode() == Mode.SHOW);
    Presence.show(takeTime, !transcript.isOver() && rehearsal.mode() != Mode.SHOW);
    timeText.setText(
        sentences.text(takeTime.isSelected() ? "coach.time.stands" : "coach.time.goes"));
    Presence.show(timeText, takeTime.isVisible());
  }

  /** Whether the present step is about closing the program. */
  private boolean closes() {
    return rehearsal.step().stream()
        .flatMap(step -> step.until().stream())
        .anyMatch(new Goal.Noted(Entry.Kind.REOPENED, "")::equals);
  }

  private void showSteps(Transcript transcript) {
    int present = transcript.isOver() ? rehearsal.scenario().steps().size() + 1 : transcript.step();
    int number = 1;
    for (Scenario.Step step : rehearsal.scenario().steps()) {
      StepRow row = new StepRow(number, step.name(), present);
      if (number == present) {
        row.showHint(step.say());
      }
      steps.getChildren().add(row);
      number++;
    }
  }

  private void showHints() {
    given.getChildren().clear();
    rehearsal
        .step()
        .ifPresent(step ->
            rehearsal.hints().stream()
                .map(strength -> StepRow.hint(step.hints().of(strength)))
                .forEach(given.getChildren()::add));
  }

  private String said() {
    String mode = sentences.text("mode." + Sentences.key(rehearsal.mode()));
    return rehearsal.transcript().isOver()
        ? sentences.text("coach.over", mode)
        : sentences.text(
            "coach.progress",
            mode,
            rehearsal.transcript().step(),
            rehearsal.scenario().steps().size());
  }

  /** What to do now, as far as it may be said. */
  private String now() {
    return rehearsal.mode() == Mode.TEST
        ? rehearsal.scenario().about()
        : rehearsal.step().map(Scenario.Step::say).orElse("");
  }

  /** The coach in one line, for the strip that stands in for it in a narrow window. */
  public ObservableValue<String> summary() {
    return rehearsal.transcriptProperty().map(_ -> said() + ": " + now());
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
  private void takeTime() {
    rehearsal.takeTime(takeTime.isSelected());
  }

  @FXML
  private void retry() {
    aside.actions().retry().run();
  }

  @FXML
  private void reopen() {
    aside.actions().reopen().run();
  }

  @FXML
  private void startGuide() {
    aside.actions().start().accept(Mode.GUIDE);
  }

  @FXML
  private void startTest() {
    aside.actions().start().accept(Mode.TEST);
  }

  @FXML
  private void leave() {
    aside.actions().leave().run();
  }
}
