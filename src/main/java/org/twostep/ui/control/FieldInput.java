package org.twostep.ui.control;

import javafx.scene.control.Control;

/** An input made of several nodes that says which of them takes the text and the focus. */
public interface FieldInput {
  /** The one control a label stands for. */
  Control editor();
}
