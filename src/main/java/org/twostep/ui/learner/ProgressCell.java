package org.twostep.ui.learner;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.twostep.report.ProgressData.Row;
import org.twostep.ui.control.Wrappable;

/** A cell whose text wraps, and that a screen reader reads with the head of its column. */
final class ProgressCell extends TableCell<Row, Row> {
  private final Function<Row, String> text;
  private final Text shown = new Text();

  ProgressCell(TableColumn<Row, Row> column, Function<Row, String> text) {
    this.text = text;
    shown.getStyleClass().add("progress-text");
    shown
        .wrappingWidthProperty()
        .bind(
            column
                .widthProperty()
                .map(width ->
                    Math.max(1, width.doubleValue() - snappedLeftInset() - snappedRightInset())));
    setGraphic(shown);
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    String words = empty || row == null ? "" : text.apply(row);
    shown.setText(Wrappable.text(words));
    setAccessibleText(words.isEmpty() ? null : getTableColumn().getText() + ": " + words);
  }
}
