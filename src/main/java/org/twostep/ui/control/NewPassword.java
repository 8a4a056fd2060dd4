package org.twostep.ui.control;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Where a new password is chosen: its field, and below it how hard it is to guess. */
public class NewPassword extends VBox {
  private final PasswordEntry entry = new PasswordEntry();
  private final FormField field = new FormField();
  private final ProgressBar meter = new ProgressBar(0);
  private final Label words = new Label();

  public NewPassword() {
    getStyleClass().add("new-password");
    entry.setId("next");
    field.setInput(entry);
    meter.setFocusTraversable(false);
    words.setId("strength");
    words.getStyleClass().add("muted");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox strength = new HBox(meter, words);
    strength.getStyleClass().add("strength");
    getChildren().addAll(field, strength);
  }

  public FormField field() {
    return field;
  }

  public StringProperty textProperty() {
    return entry.textProperty();
  }

  public String getText() {
    return entry.getText();
  }

  /** Says how hard it is to guess, from 0 to 1, and in words. */
  public void showStrength(double part, String said) {
    meter.setProgress(part);
    words.setText(said);
  }

  public String getLabel() {
    return field.getLabel();
  }

  public void setLabel(String label) {
    field.setLabel(label);
  }

  /** What a screen reader calls the meter. */
  public String getMeterName() {
    return meter.getAccessibleText();
  }

  public void setMeterName(String name) {
    meter.setAccessibleText(name);
  }

  public String getShowText() {
    return entry.getShowText();
  }

  public void setShowText(String text) {
    entry.setShowText(text);
  }

  public String getHideText() {
    return entry.getHideText();
  }

  public void setHideText(String text) {
    entry.setHideText(text);
  }
}
