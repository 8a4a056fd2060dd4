package org.twostep.ui.learner;

import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.twostep.ui.control.Wrappable;
import org.twostep.ui.control.WrappingCell;

/** A name in the list, wrapped where it is long. */
final class LearnerCell extends WrappingCell<String> {
  private final Label name = new Label();

  LearnerCell() {
    getStyleClass().add("learner-cell");
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
  }

  @Override
  protected void updateItem(@Nullable String item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setAccessibleText(null);
      setGraphic(null);
    } else {
      name.setText(Wrappable.text(item));
      setAccessibleText(item);
      setGraphic(name);
    }
  }
}
