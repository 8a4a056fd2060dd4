package org.twostep.ui.control;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;

/** A line whose changes a screen reader says without moving the focus (WCAG 2.2, 4.1.3). */
public final class Announcement {
  private Announcement() {}

  /** Shows the sentence and has it said. */
  public static void say(Label line, String sentence) {
    line.setText(sentence);
    line.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }
}
