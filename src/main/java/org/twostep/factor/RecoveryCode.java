package org.twostep.factor;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.twostep.entry.Entry;
import org.twostep.entry.Reason;

/**
 * A code that is kept on paper for the day when everything else is lost: a look-up secret of 80
 * random bits (NIST SP 800-63B-4, 3.1.2.1, which asks for 64 where they are not salted and slowly
 * hashed).
 *
 * @param text 16 signs of Crockford's Base32, which has no I, L, O and U
 */
public record RecoveryCode(String text) {
  /** Number of signs. */
  public static final int LENGTH = 16;

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  public RecoveryCode {
    if (text.length() != LENGTH || otherSign(text).isPresent()) {
      throw new IllegalArgumentException("a recovery code has 16 signs of Crockford's Base32");
    }
  }

  /** A new code; {@code random} must be cryptographic outside of tests. */
  public static RecoveryCode draw(RandomGenerator random) {
    return new RecoveryCode(
        random
            .ints(LENGTH, 0, ALPHABET.length())
            .mapToObj(ALPHABET::charAt)
            .map(String::valueOf)
            .collect(Collectors.joining()));
  }

  /**
   * Reads what a person typed from paper. Small letters, spaces and hyphens do not matter, I and L
   * are taken for 1, and O for 0.
   */
  public static Entry<RecoveryCode> parse(String typed) {
    String stripped = Typed.stripped(typed);
    if (stripped.isEmpty()) {
      return Entry.refused(Reason.RECOVERY_EMPTY);
    }
    String signs = unmistaken(stripped);
    OptionalInt other = otherSign(signs);
    if (other.isPresent()) {
      return Entry.refused(Reason.RECOVERY_SIGNS, Typed.shown(other.getAsInt()));
    }
    return signs.length() == LENGTH
        ? Entry.accepted(new RecoveryCode(signs))
        : Entry.refused(Reason.RECOVERY_LENGTH, signs.length(), LENGTH);
  }

  /** As it is printed, for example {@code ABCD-EFGH-JKMN-PQRS}. */
  public String grouped() {
    return Typed.grouped(text, "-");
  }

  /** Only ASCII letters are made capital: others can turn into two. */
  private static String unmistaken(String signs) {
    return signs
        .codePoints()
        .mapToObj(Character::toString)
        .map(sign -> sign.matches("[a-z]") ? sign.toUpperCase(Locale.ROOT) : sign)
        .collect(Collectors.joining())
        .replaceAll("[IL]", "1")
        .replace('O', '0');
  }

  private static OptionalInt otherSign(String signs) {
    return signs.codePoints().filter(c -> ALPHABET.indexOf(c) < 0).findFirst();
  }

  /** Never the code: it must not reach a log by accident. */
  @Override
  public String toString() {
    return "RecoveryCode[······]";
  }
}
