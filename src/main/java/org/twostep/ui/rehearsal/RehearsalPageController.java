package org.twostep.ui.rehearsal;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.twostep.rehearsal.Mode;
import org.twostep.rehearsal.Scenario;
import org.twostep.ui.control.Presence;
import org.twostep.ui.control.StepHeader;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.OfficeModel;
import org.twostep.ui.model.OfficeModel.Room;
import org.twostep.ui.model.Sentences;

/** What the chosen rehearsal is about, and the three ways to go through it. */
public final class RehearsalPageController {
  private final OfficeModel office;
  private final Sentences sentences;
  private final ScenarioFiles files;
  private final Lifecycle lifecycle;

  @FXML private VBox page;
  @FXML private StepHeader header;
  @FXML private VBox steps;
  @FXML private Label said;
  @FXML private Label own;
  @FXML private Button remove;

  public RehearsalPageController(
      OfficeModel office, Sentences sentences, ScenarioFiles files, Lifecycle lifecycle) {
    this.office = office;
    this.sentences = sentences;
    this.files = files;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    lifecycle.now(
        office.chosenProperty(),
        chosen -> {
          // Nothing to choose from has been read yet.
          Presence.show(page, chosen.isPresent());
          chosen.ifPresent(this::show);
        });
  }

  private void show(Scenario scenario) {
    header.setTitle(scenario.title());
    header.setSubtitle(scenario.about());
    steps.getChildren().clear();
    int number = 1;
    for (Scenario.Step step : scenario.steps()) {
      Label line = new Label(sentences.text("rehearsals.step", number, step.name()));
      line.setWrapText(true);
      line.setMinHeight(Label.USE_PREF_SIZE);
      steps.getChildren().add(line);
      number++;
    }
    Presence.show(own, files.isOwn(scenario));
    Presence.show(remove, files.isOwn(scenario));
    say(office.isNotOpened(scenario) ? sentences.text("rehearsals.not-opened") : "");
  }

  private void say(String sentence) {
    said.setText(sentence);
    Presence.show(said, !sentence.isEmpty());
  }

  @FXML
  private void startShow() {
    office.start(Mode.SHOW);
  }

  @FXML
  private void startGuide() {
    office.start(Mode.GUIDE);
  }

  @FXML
  private void startTest() {
    office.start(Mode.TEST);
  }

  @FXML
  private void copy() {
    office.chosenProperty().get().ifPresent(scenario -> files.copy(scenario, this::say));
  }

  @FXML
  private void remove() {
    office
        .chosenProperty()
        .get()
        .ifPresent(scenario -> files.remove(scenario, office::replace, this::say));
  }

  @FXML
  private void close() {
    office.roomProperty().set(Room.PRACTICE);
  }
}
