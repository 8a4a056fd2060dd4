package org.twostep.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** One step of the guide: its number or a tick, its name, and under the present one the hint. */
public final class StepRow extends HBox {
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");

  private final VBox texts = new VBox();

  public StepRow(int number, String name, int present) {
    getStyleClass().add("guide-step");
    pseudoClassStateChanged(DONE, number < present);
    pseudoClassStateChanged(PRESENT, number == present);
    Label title = new Label(name);
    title.setWrapText(true);
    title.getStyleClass().add("guide-step-name");
    texts.getStyleClass().add("guide-step-texts");
    texts.getChildren().add(title);
    HBox.setHgrow(texts, Priority.ALWAYS);
    getChildren().addAll(mark(number, number < present), texts);
  }

  private static Node mark(int number, boolean done) {
    StackPane mark =
        new StackPane(done ? new FontIcon(Material2AL.CHECK) : new Label(Integer.toString(number)));
    mark.getStyleClass().add("guide-mark");
    return mark;
  }

  public void showHint(RichText hint) {
    texts.getChildren().add(hint);
  }

  public static RichText hint(String text) {
    RichText hint = new RichText();
    hint.setText(text);
    hint.getStyleClass().add("guide-hint");
    return hint;
  }
}
