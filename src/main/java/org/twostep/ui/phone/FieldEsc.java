package org.twostep.ui.phone;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Esc in a field of the phone: one that limits its text would keep the key to itself. */
final class FieldEsc {
  private FieldEsc() {}

  /** Hands Esc on to what lies around the field. */
  static void handOn(Node root) {
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE
              && key.getTarget() instanceof TextInputControl field) {
            key.consume();
            Event.fireEvent(field.getParent(), key);
          }
        });
  }
}
