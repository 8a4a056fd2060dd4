package org.twostep.ui.learner;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.twostep.entry.Refusal;
import org.twostep.ui.control.BusyButton;
import org.twostep.ui.control.FieldMessage;
import org.twostep.ui.control.FormField;
import org.twostep.ui.control.Presence;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.LearnersModel;
import org.twostep.ui.model.Sentences;

/** Asks who rehearses: one of those that are known here, or somebody new. */
public final class LearnersController {
  private final LearnersModel learners;
  private final Actions actions;
  private final Sentences sentences;
  private final Lifecycle lifecycle;

  @FXML private VBox known;
  @FXML private ListView<String> list;
  @FXML private FieldMessage unchosen;
  @FXML private FormField nameField;
  @FXML private TextField name;
  @FXML private BusyButton add;

  /**
   * Where one can go from here.
   *
   * @param chosen somebody was chosen or added
   * @param trainer opens the trainer's page
   * @param close goes back without choosing
   */
  public record Actions(Runnable chosen, Runnable trainer, Runnable close) {}

  public LearnersController(
      LearnersModel learners, Actions actions, Sentences sentences, Lifecycle lifecycle) {
    this.learners = learners;
    this.actions = actions;
    this.sentences = sentences;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    list.setCellFactory(_ -> new LearnerCell());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::chooseByEnter);
    nameField.onEdited(() -> nameField.setError(""));
    lifecycle.add(
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> unchosen.setText("")));
    lifecycle.now(learners.learnersProperty(), this::show);
  }

  private void show(List<String> names) {
    Presence.show(known, !names.isEmpty());
    list.getItems().setAll(names);
    learners.learnerProperty().get().ifPresent(list.getSelectionModel()::select);
  }

  private void chooseByEnter(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      choose();
    }
  }

  @FXML
  private void choose() {
    String chosen = list.getSelectionModel().getSelectedItem();
    if (chosen == null) {
      unchosen.setText(sentences.text("learner.choose.missing"));
      list.requestFocus();
    } else {
      learners.choose(chosen);
      actions.chosen().run();
    }
  }

  @FXML
  private void add() {
    if (!add.isBusy()) {
      add.setBusy(true);
      learners.add(name.getText(), this::added, () -> add.setBusy(false));
    }
  }

  private void added(Optional<Refusal> refused) {
    add.setBusy(false);
    refused.ifPresentOrElse(
        refusal -> {
          nameField.setError(sentences.refusal(refusal));
          name.requestFocus();
        },
        actions.chosen());
  }

  @FXML
  private void openTrainer() {
    actions.trainer().run();
  }

  @FXML
  private void close() {
    actions.close().run();
  }
}
