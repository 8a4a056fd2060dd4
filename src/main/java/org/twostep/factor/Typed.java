package org.twostep.factor;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What codes and keys have in common when a person types or pastes them. */
final class Typed {
  /** Controls, unassigned characters, and marks that need a letter. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{M}]");

  private Typed() {}

  /** The signs that count: no spaces, no hyphens, and full-width signs made plain. */
  static String stripped(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !isFiller(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The sign as a sentence can name it; one that would not be seen by its number. */
  static String shown(int sign) {
    String text = Character.toString(sign);
    return UNSEEN.matcher(text).matches() ? "U+%04X".formatted(sign) : text;
  }

  /** In groups of four, as people read long keys to each other. */
  static String grouped(String signs, String separator) {
    return signs.replaceAll("(?<=\\G.{4})(?=.)", separator);
  }

  private static boolean isFiller(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.DASH_PUNCTUATION;
  }
}
