package org.twostep.ui.report;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.twostep.report.Sheet.Figure;
import org.twostep.ui.control.Card;

/** A number with what it counts, read out as one. */
final class FigureTile extends Card {
  FigureTile(Figure figure) {
    getStyleClass().add("figure-tile");
    Label value = line(figure.value(), "figure-value");
    value.setWrapText(false);
    value.setMinWidth(USE_PREF_SIZE); // a number is not broken over two lines
    Label label = line(figure.label(), "muted");
    getChildren().addAll(value, label);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(figure.value() + " " + figure.label());
  }

  private static Label line(String text, String styleClass) {
    Label line = new Label(text);
    line.getStyleClass().add(styleClass);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    return line;
  }
}
