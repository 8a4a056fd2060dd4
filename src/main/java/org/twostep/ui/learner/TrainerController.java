package org.twostep.ui.learner;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.twostep.report.ProgressData.Row;
import org.twostep.ui.control.FieldMessage;
import org.twostep.ui.control.FieldMessage.Tone;
import org.twostep.ui.control.Presence;
import org.twostep.ui.fx.Focus;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.Sentences;

/** Shows how far everybody has come, saves that, and forgets it after a question. */
public final class TrainerController {
  private final TrainerViewModel trainer;
  private final ProgressFiles files;
  private final Sentences sentences;
  private final Runnable close;
  private final Lifecycle lifecycle;
  private Optional<String> toReset = Optional.empty();

  @FXML private ComboBox<String> sort;
  @FXML private TableView<Row> table;
  @FXML private Label hint;
  @FXML private FieldMessage result;
  @FXML private Node question;
  @FXML private Label asked;
  @FXML private Label lost;
  @FXML private Button no;

  /**
   * @param close goes back to where one came from
   */
  public TrainerController(
      TrainerViewModel trainer,
      ProgressFiles files,
      Sentences sentences,
      Runnable close,
      Lifecycle lifecycle) {
    this.trainer = trainer;
    this.files = files;
    this.sentences = sentences;
    this.close = close;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    Presence.show(question, false);
    ProgressTable progress = new ProgressTable(table, sentences);
    progress.build(sort, hint);
    lifecycle.now(trainer.rowsProperty(), rows -> progress.show(rows, hint));
    trainer.read();
  }

  @FXML
  private void saveCsv() {
    files.saveCsv(List.copyOf(table.getItems()), result);
  }

  @FXML
  private void saveJson() {
    files.saveJson(List.copyOf(table.getItems()), result);
  }

  @FXML
  private void resetOne() {
    Row row = table.getSelectionModel().getSelectedItem();
    if (row == null) {
      say(Tone.ERROR, sentences.text("trainer.reset.none"));
      table.requestFocus();
    } else {
      ask(Optional.of(row.learner()));
    }
  }

  @FXML
  private void resetAll() {
    ask(Optional.empty());
  }

  private void ask(Optional<String> learner) {
    toReset = learner;
    result.setText("");
    ResetWords words = new ResetWords(sentences);
    asked.setText(words.question(learner));
    lost.setText(words.lost(trainer.loss(learner)));
    Presence.show(question, true);
    Focus.next(no);
  }

  @FXML
  private void keep() {
    Presence.show(question, false);
    Focus.next(table);
  }

  @FXML
  private void reset() {
    keep();
    trainer.reset(toReset, () -> say(Tone.SUCCESS, sentences.text("trainer.reset.done")));
  }

  private void say(Tone tone, String sentence) {
    result.setTone(tone);
    result.setText(sentence);
  }

  @FXML
  private void close() {
    close.run();
  }
}
