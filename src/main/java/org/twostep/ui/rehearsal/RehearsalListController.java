package org.twostep.ui.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.twostep.rehearsal.Scenario;
import org.twostep.ui.control.Presence;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.OfficeModel;
import org.twostep.ui.model.OfficeModel.Room;
import org.twostep.ui.model.Sentences;

/** The rehearsals, one below the other, those that are passed with a tick. */
public final class RehearsalListController {
  private final OfficeModel office;
  private final Sentences sentences;
  private final ScenarioFiles files;
  private final Lifecycle lifecycle;

  @FXML private Label progress;
  @FXML private ListView<Scenario> list;
  @FXML private Label trouble;

  /**
   * @param files opens the files of trainers
   */
  public RehearsalListController(
      OfficeModel office, Sentences sentences, ScenarioFiles files, Lifecycle lifecycle) {
    this.office = office;
    this.sentences = sentences;
    this.files = files;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    list.setCellFactory(_ -> new ScenarioCell(office.passedProperty(), sentences));
    lifecycle.now(office.scenariosProperty(), this::show);
    lifecycle.now(office.passedProperty(), this::showProgress);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(scenario -> {
          if (scenario != null) {
            office.chosenProperty().set(Optional.of(scenario));
          }
        });
    lifecycle.now(office.chosenProperty(), chosen -> chosen.ifPresent(this::select));
    say("");
  }

  private void show(List<Scenario> scenarios) {
    list.getItems().setAll(scenarios);
    office.chosenProperty().get().ifPresent(this::select);
    showProgress(office.passedProperty().get());
  }

  private void select(Scenario scenario) {
    if (!scenario.equals(list.getSelectionModel().getSelectedItem())) {
      list.getSelectionModel().select(scenario);
      list.scrollTo(scenario);
    }
  }

  private void showProgress(Set<String> passed) {
    long count =
        office.scenariosProperty().get().stream().filter(s -> passed.contains(s.id())).count();
    int all = office.scenariosProperty().get().size();
    progress.setText(all == 0 ? "" : sentences.text("rehearsals.passed", count, all));
    list.refresh();
  }

  private void say(String sentence) {
    trouble.setText(sentence);
    Presence.show(trouble, !sentence.isEmpty());
  }

  @FXML
  private void openFile() {
    say("");
    files.open(office::add, this::say);
  }

  @FXML
  private void openLearners() {
    office.roomProperty().set(Room.LEARNERS);
  }
}
