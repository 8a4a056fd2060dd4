package org.twostep.ui.control;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The two digits that are to be typed on the phone, large enough to be read from there. */
public class TwoDigitsView extends HBox {
  private final StringProperty digits = new SimpleStringProperty(this, "digits", "");

  public TwoDigitsView() {
    getStyleClass().add("two-digits");
    setAccessibleRole(AccessibleRole.TEXT);
    digits.subscribe(this::draw);
  }

  private void draw(String shown) {
    getChildren().setAll(shown.codePoints().mapToObj(Character::toString).map(this::box).toList());
    // Digit by digit, or a screen reader would say "forty-two".
    setAccessibleText(String.join(" ", shown.split("")));
  }

  private Label box(String digit) {
    Label box = new Label(digit);
    box.getStyleClass().add("two-digits-box");
    return box;
  }

  /** The digits; empty shows nothing. */
  public StringProperty digitsProperty() {
    return digits;
  }

  public String getDigits() {
    return digits.get();
  }

  public void setDigits(String text) {
    digits.set(text);
  }
}
