package org.twostep.rehearsal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.twostep.entry.Entry;
import org.twostep.entry.Reason;

/** A name that a learner goes by on this computer. */
public final class LearnerName {
  /** In characters; a longer one does not fit on one line. */
  public static final int MAX_LENGTH = 40;

  /** What cannot be seen: marks of direction, joiners without something to join, controls. */
  private static final String UNSEEN =
      "[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]";

  private static final Set<Byte> BLANK =
      Set.of(
          Character.SPACE_SEPARATOR,
          Character.FORMAT,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK);

  private LearnerName() {}

  /**
   * Reads a typed name. Spaces at its ends and several in a row do not count.
   *
   * @param others the names that are taken; one that differs only in capitals or spaces is the same
   */
  public static Entry<String> parse(String typed, List<String> others) {
    String name = Normalizer.normalize(seen(typed), Normalizer.Form.NFC);
    if (name.codePoints().noneMatch(LearnerName::isVisible)) {
      return Entry.refused(Reason.NAME_EMPTY);
    }
    if (name.codePointCount(0, name.length()) > MAX_LENGTH) {
      return Entry.refused(Reason.NAME_TOO_LONG, MAX_LENGTH);
    }
    return others.stream()
        .filter(other -> folded(other).equals(folded(name)))
        .findFirst()
        .map(other -> Entry.<String>refused(Reason.LEARNER_KNOWN, other))
        .orElseGet(() -> Entry.accepted(name));
  }

  private static String seen(String typed) {
    return typed
        .replaceAll("[\\s\\p{Z}]+", " ")
        .replaceAll(UNSEEN, "")
        .replaceAll(" +", " ")
        .strip();
  }

  /** A mark that stands on nothing is no name. */
  private static boolean isVisible(int character) {
    return !BLANK.contains((byte) Character.getType(character));
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }
}
