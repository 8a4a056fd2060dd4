package org.twostep.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** One of the six boxes of a code field: a picture of a digit, silent to a screen reader. */
final class CodeBox extends StackPane {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final Label digit = new Label();
  private final Region caret = new Region();

  CodeBox() {
    getStyleClass().add("code-box");
    digit.getStyleClass().add("code-digit");
    caret.getStyleClass().add("code-caret");
    caret.setVisible(false);
    getChildren().addAll(digit, caret);
  }

  void show(String text, boolean current, boolean selected) {
    digit.setText(text);
    caret.setVisible(current && text.isEmpty());
    pseudoClassStateChanged(CURRENT, current);
    pseudoClassStateChanged(SELECTED, selected);
  }
}
