package org.twostep.ui.control;

import java.text.Bidi;
import java.util.stream.Collectors;

/**
 * Makes any text safe to show where it may wrap. JavaFX 26.0.2 throws out of the layout of a whole
 * window when right-to-left text has to wrap; such text is shown from left to right instead. All
 * other text stays as it is.
 */
public final class Wrappable {
  private static final char LEFT_TO_RIGHT_OVERRIDE = '\u202d';
  private static final char END = '\u202c';

  private Wrappable() {}

  /** The text, safe to wrap. */
  public static String text(String text) {
    // An override ends with its paragraph, so each gets its own.
    return isRightToLeft(text)
        ? text.lines()
            .map(line -> LEFT_TO_RIGHT_OVERRIDE + unmarked(line) + END)
            .collect(Collectors.joining("\n"))
        : text;
  }

  private static boolean isRightToLeft(String text) {
    var characters = text.toCharArray();
    return Bidi.requiresBidi(characters, 0, characters.length);
  }

  /** Without marks of its own, which could end the override early. */
  private static String unmarked(String line) {
    return line.replaceAll("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", "");
  }
}
