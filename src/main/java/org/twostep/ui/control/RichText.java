package org.twostep.ui.control;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A text in which the names of buttons are bold: they stand **between double stars**. */
public class RichText extends TextFlow {
  private static final String MARK = "\\*\\*";

  private final StringProperty text = new SimpleStringProperty(this, "text", "");

  public RichText() {
    getStyleClass().add("rich-text");
    setAccessibleRole(AccessibleRole.TEXT);
    text.subscribe(this::show);
  }

  private void show(String marked) {
    getChildren().clear();
    String[] parts = marked.split(MARK, -1);
    for (int i = 0; i < parts.length; i++) {
      Text part = new Text(parts[i]);
      part.getStyleClass().add(i % 2 == 0 ? "plain" : "strong");
      getChildren().add(part);
    }
    setAccessibleText(String.join("", parts));
  }

  public StringProperty textProperty() {
    return text;
  }

  public String getText() {
    return text.get();
  }

  public void setText(String marked) {
    text.set(marked);
  }
}
