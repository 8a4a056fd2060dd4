package org.twostep.ui.rehearsal;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.twostep.rehearsal.Entry;
import org.twostep.rehearsal.Goal;
import org.twostep.rehearsal.Mode;
import org.twostep.rehearsal.Transcript;
import org.twostep.ui.control.Presence;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.RehearsalModel;
import org.twostep.ui.model.Sentences;

/** What stands below the steps: the saved codes, the time, and the ways out. */
public final class CoachFootController {
  /** What the scripts of rehearsals use of it. */
  public static final Set<String> CONTROLS = Set.of("#reopen", "#firstSavedCode");

  private final RehearsalModel rehearsal;
  private final Sentences sentences;
  private final List<String> allCodes;
  private final Actions actions;
  private final Lifecycle lifecycle;

  @FXML private Node savedCodes;
  @FXML private Label firstSavedCode;
  @FXML private Label codes;
  @FXML private Node shown;
  @FXML private Node reopen;
  @FXML private ToggleButton takeTime;
  @FXML private Label timeText;

  /**
   * Where one can go from here.
   *
   * @param reopen closes the program and opens it again
   * @param leave ends the rehearsal before its end
   * @param start begins the same rehearsal in a mode
   */
  public record Actions(Runnable reopen, Runnable leave, Consumer<Mode> start) {}

  /**
   * @param allCodes the recovery codes that the customer has saved; empty where she has none
   */
  public CoachFootController(
      RehearsalModel rehearsal,
      Sentences sentences,
      List<String> allCodes,
      Actions actions,
      Lifecycle lifecycle) {
    this.rehearsal = rehearsal;
    this.sentences = sentences;
    this.allCodes = List.copyOf(allCodes);
    this.actions = actions;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    firstSavedCode.setText(allCodes.stream().findFirst().orElse(""));
    codes.setText(String.join("\n", allCodes.stream().skip(1).toList()));
    Presence.show(savedCodes, !allCodes.isEmpty());
    takeTime.setSelected(rehearsal.isTakingTime());
    lifecycle.now(rehearsal.transcriptProperty(), this::show);
  }

  private void show(Transcript transcript) {
    boolean over = transcript.isOver();
    Presence.show(shown, over && rehearsal.mode() == Mode.SHOW);
    Presence.show(reopen, !over && closes());
    Presence.show(takeTime, !over && rehearsal.mode() != Mode.SHOW);
    Presence.show(timeText, takeTime.isVisible());
    String key = takeTime.isSelected() ? "coach.time.stands" : "coach.time.goes";
    timeText.setText(sentences.text(key));
  }

  /** Whether the present step is about closing the program. */
  private boolean closes() {
    return rehearsal.step().stream()
        .flatMap(step -> step.until().stream())
        .anyMatch(new Goal.Noted(Entry.Kind.REOPENED, "")::equals);
  }

  @FXML
  private void takeTime() {
    rehearsal.takeTime(takeTime.isSelected());
  }

  @FXML
  private void reopen() {
    actions.reopen().run();
  }

  @FXML
  private void startGuide() {
    actions.start().accept(Mode.GUIDE);
  }

  @FXML
  private void startTest() {
    actions.start().accept(Mode.TEST);
  }

  @FXML
  private void leave() {
    actions.leave().run();
  }
}
