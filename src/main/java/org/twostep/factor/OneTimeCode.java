package org.twostep.factor;

import java.util.random.RandomGenerator;
import org.twostep.entry.Entry;
import org.twostep.entry.Reason;

/**
 * A code of six decimal digits for one use (NIST SP 800-63B-4, 3.1.3.2). Leading zeros count.
 *
 * @param digits exactly six ASCII digits
 */
public record OneTimeCode(String digits) {
  /** Number of digits. */
  public static final int LENGTH = 6;

  private static final int VALUES = 1_000_000;

  public OneTimeCode {
    if (digits.length() != LENGTH || !digits.codePoints().allMatch(OneTimeCode::isAsciiDigit)) {
      throw new IllegalArgumentException("a code has six digits");
    }
  }

  /** A uniformly drawn code; {@code random} must be cryptographic outside of tests. */
  public static OneTimeCode draw(RandomGenerator random) {
    return new OneTimeCode("%06d".formatted(random.nextInt(VALUES)));
  }

  /**
   * Reads what a person typed. Spaces, hyphens and full-width digits are welcome (WCAG 2.2, 3.3.8).
   */
  public static Entry<OneTimeCode> parse(String typed) {
    String text = Typed.stripped(typed);
    if (text.isEmpty()) {
      return Entry.refused(Reason.CODE_EMPTY);
    }
    if (!text.codePoints().allMatch(OneTimeCode::isAsciiDigit)) {
      return Entry.refused(Reason.CODE_LETTERS);
    }
    if (text.length() < LENGTH) {
      return Entry.refused(Reason.CODE_TOO_SHORT, text.length());
    }
    if (text.length() > LENGTH) {
      return Entry.refused(Reason.CODE_TOO_LONG, text.length());
    }
    return Entry.accepted(new OneTimeCode(text));
  }

  private static boolean isAsciiDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Never the digits: a code must not reach a log by accident. */
  @Override
  public String toString() {
    return "OneTimeCode[······]";
  }
}
