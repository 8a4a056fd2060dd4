package org.twostep.proof;

import java.text.Normalizer;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.twostep.entry.Entry;
import org.twostep.entry.Reason;

/** The number that is shown in one place and typed in another. */
public final class TwoDigits {
  private static final int VALUES = 100;
  private static final int LENGTH = 2;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private TwoDigits() {}

  /** Two digits, the first of which may be zero. */
  public static String draw(RandomGenerator random) {
    return "%02d".formatted(random.nextInt(VALUES));
  }

  static Entry<String> parse(String typed) {
    String text = SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("");
    if (text.isEmpty()) {
      return Entry.refused(Reason.NUMBER_EMPTY);
    }
    boolean two = text.length() == LENGTH && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return two ? Entry.accepted(text) : Entry.refused(Reason.NUMBER_NOT_TWO_DIGITS);
  }
}
