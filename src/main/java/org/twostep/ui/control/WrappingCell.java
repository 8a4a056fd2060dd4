package org.twostep.ui.control;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/**
 * A cell whose graphic is laid out by its texts: as wide as the list, whatever they say, and as
 * high as they are when they wrap at that width. So the list never scrolls sideways.
 */
public abstract class WrappingCell<T> extends ListCell<T> {
  protected WrappingCell() {
    setPrefWidth(0);
  }

  @Override
  protected double computePrefHeight(double width) {
    return getGraphic() instanceof Region content
        ? content.prefHeight(width - snappedLeftInset() - snappedRightInset())
            + snappedTopInset()
            + snappedBottomInset()
        : super.computePrefHeight(width);
  }
}
