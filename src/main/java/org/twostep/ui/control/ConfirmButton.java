package org.twostep.ui.control;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Does what cannot be taken back only at a second press. After the first it says so; Esc, or going
 * elsewhere, takes the first press back.
 */
public class ConfirmButton extends Button {
  private static final PseudoClass ASKING = PseudoClass.getPseudoClass("asking");

  private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper(this, "asking");

  /**
   * @param first what it says, and is called by a screen reader, before the first press
   * @param second the same before the second
   * @param confirmed done at the second press
   */
  public ConfirmButton(Words first, Words second, Runnable confirmed) {
    getStyleClass().add("danger-link");
    asking.subscribe(isAsking -> {
      var words = isAsking ? second : first;
      setText(words.text());
      setAccessibleText(words.name());
      pseudoClassStateChanged(ASKING, isAsking);
    });
    focusedProperty()
        .subscribe(isFocused -> {
          if (!isFocused) {
            asking.set(false);
          }
        });
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    setOnAction(_ -> {
      if (asking.get()) {
        confirmed.run();
      } else {
        requestFocus(); // going elsewhere is noticed only by who was there
        asking.set(true);
      }
    });
  }

  /** What a button says, and what a screen reader calls it. */
  public record Words(String text, String name) {}

  private void onKey(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && asking.get()) {
      key.consume();
      asking.set(false);
    }
  }

  /** Whether the next press does it. */
  public ReadOnlyBooleanProperty askingProperty() {
    return asking.getReadOnlyProperty();
  }
}
