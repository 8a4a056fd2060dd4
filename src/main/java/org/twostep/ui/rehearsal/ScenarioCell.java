package org.twostep.ui.rehearsal;

import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.twostep.rehearsal.Scenario;
import org.twostep.ui.control.WrappingCell;
import org.twostep.ui.model.Sentences;

/** One rehearsal in the list: a tick where it is passed, and its title. */
final class ScenarioCell extends WrappingCell<Scenario> {
  private static final PseudoClass PASSED = PseudoClass.getPseudoClass("passed");

  private final ObservableValue<Set<String>> passed;
  private final Sentences sentences;
  private final Label title = new Label();
  private final StackPane mark = new StackPane();
  private final HBox row = new HBox(mark, title);

  ScenarioCell(ObservableValue<Set<String>> passed, Sentences sentences) {
    this.passed = passed;
    this.sentences = sentences;
    getStyleClass().add("rehearsal-cell");
    row.getStyleClass().add("rehearsal-row");
    mark.getStyleClass().add("guide-mark");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
  }

  @Override
  protected void updateItem(Scenario scenario, boolean empty) {
    super.updateItem(scenario, empty);
    setGraphic(empty || scenario == null ? null : row);
    if (!empty && scenario != null) {
      show(scenario, passed.getValue().contains(scenario.id()));
    }
  }

  private void show(Scenario scenario, boolean done) {
    title.setText(scenario.title());
    pseudoClassStateChanged(PASSED, done);
    mark.getChildren().clear();
    if (done) {
      mark.getChildren().add(new FontIcon(Material2AL.CHECK));
    }
    setAccessibleText(
        sentences.text(done ? "rehearsals.row.passed" : "rehearsals.row", scenario.title()));
  }
}
