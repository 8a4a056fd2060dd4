package org.twostep.ui.learner;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.twostep.report.ProgressData.Row;
import org.twostep.ui.control.Wrappable;

/** A cell that a screen reader reads with the head of its column. */
final class ProgressCell extends TableCell<Row, Row> {
  private final String head;
  private final Function<Row, String> text;

  ProgressCell(String head, Function<Row, String> text) {
    this.head = head;
    this.text = text;
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    String shown = empty || row == null ? "" : text.apply(row);
    setText(Wrappable.text(shown));
    setAccessibleText(shown.isEmpty() ? null : head + ": " + shown);
  }
}
