package org.twostep.ui.control;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What was typed into a code field, seen as digits. Spaces of every kind and hyphens are passed
 * over, and full-width digits count as digits; everything else makes it no code to be shown in
 * boxes.
 *
 * @param raw exactly what was typed
 */
record CodeText(String raw) {
  static final int LENGTH = 6;

  private static final Pattern PASSED_OVER = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\u2212\\u00ad]+");
  private static final Pattern DIGITS = Pattern.compile("[0-9]*");

  /** The digits, where there is nothing else. */
  String digits() {
    return stripped(raw);
  }

  /** Whether six boxes can show it. */
  boolean fitsBoxes() {
    var digits = digits();
    return digits.length() <= LENGTH && DIGITS.matcher(digits).matches();
  }

  /** How many digits stand before a place in what was typed. */
  int digitsBefore(int caret) {
    return stripped(raw.substring(0, Math.clamp(caret, 0, raw.length()))).length();
  }

  /** The place in what was typed that has so many digits before it. */
  int caretBefore(int digit) {
    var caret = 0;
    while (caret < raw.length() && digitsBefore(caret) < digit) {
      caret++;
    }
    return caret;
  }

  private static String stripped(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return PASSED_OVER.matcher(plain).replaceAll("");
  }
}
