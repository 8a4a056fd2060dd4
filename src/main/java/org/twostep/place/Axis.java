package org.twostep.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twostep.entry.Entry;
import org.twostep.entry.Reason;

/** One of the two angles that make a point on the Earth: its range, and how people write it. */
enum Axis {
  LATITUDE(
      90, 'N', 'S', Reason.LATITUDE_EMPTY, Reason.LATITUDE_NOT_A_NUMBER, Reason.LATITUDE_RANGE),
  LONGITUDE(
      180, 'E', 'W', Reason.LONGITUDE_EMPTY, Reason.LONGITUDE_NOT_A_NUMBER, Reason.LONGITUDE_RANGE);

  /** The longest text that can still be one angle with its signs. */
  private static final int MAX_TYPED = 40;

  /** What keyboards offer for a degree sign: the sign, the masculine ordinal, the ring above. */
  private static final Pattern DEGREE_SIGN = Pattern.compile("[°º˚]");

  /** The minus sign and the dashes that word processors put in its place. */
  private static final Pattern MINUS = Pattern.compile("[\\u2212\\p{Pd}]");

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private static final Pattern ANGLE =
      Pattern.compile("([+-]?)([0-9]+\\.?[0-9]*|\\.[0-9]+)°?([NSEW]?)");

  private final int most;
  private final char positive;
  private final char negative;
  private final Reason empty;
  private final Reason notANumber;
  private final Reason range;

  Axis(int most, char positive, char negative, Reason empty, Reason notANumber, Reason range) {
    this.most = most;
    this.positive = positive;
    this.negative = negative;
    this.empty = empty;
    this.notANumber = notANumber;
    this.range = range;
  }

  /** The greatest angle either way, in degrees. */
  int most() {
    return most;
  }

  /**
   * The angle itself.
   *
   * @throws IllegalArgumentException where it is no number or out of the range
   */
  double checked(double degrees) {
    if (!holds(degrees)) {
      throw new IllegalArgumentException(name() + " of " + degrees);
    }
    return degrees;
  }

  private boolean holds(double degrees) {
    return Math.abs(degrees) <= most; // false for what is no number
  }

  /** Reads one angle in degrees as a person typed it. */
  Entry<Double> parse(String typed) {
    String text = plain(typed);
    if (text.isEmpty()) {
      return Entry.refused(empty);
    }
    Matcher angle = ANGLE.matcher(text);
    if (text.length() > MAX_TYPED || !angle.matches() || !isMine(angle)) {
      return Entry.refused(notANumber);
    }
    double size = Double.parseDouble(angle.group(2));
    return holds(size) ? Entry.accepted(isNegative(angle) ? -size : size) : Entry.refused(range);
  }

  /** A letter has to belong to this axis, and says it alone, without a sign. */
  private boolean isMine(Matcher angle) {
    String letter = angle.group(3);
    return letter.isEmpty()
        || angle.group(1).isEmpty() && (letter.charAt(0) == positive || isNegativeLetter(letter));
  }

  private boolean isNegative(Matcher angle) {
    return angle.group(1).equals("-") || isNegativeLetter(angle.group(3));
  }

  private boolean isNegativeLetter(String letter) {
    return letter.equals(String.valueOf(negative));
  }

  /** The same text in plain ASCII signs, the degree sign apart, without spaces. */
  private static String plain(String typed) {
    String degrees = DEGREE_SIGN.matcher(typed).replaceAll("°");
    String normal = Normalizer.normalize(degrees, Normalizer.Form.NFKC);
    String minus = MINUS.matcher(normal).replaceAll("-");
    return asciiDigits(SPACE.matcher(minus).replaceAll(""))
        .replace(',', '.')
        .toUpperCase(Locale.ROOT);
  }

  private static String asciiDigits(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          int digit = Character.digit(c, 10);
          ascii.appendCodePoint(digit < 0 ? c : '0' + digit);
        });
    return ascii.toString();
  }

  /** As people write it, for example {@code 122.68° W}. */
  String display(double degrees) {
    String size = String.format(Locale.ROOT, "%.2f", Math.abs(degrees));
    boolean south = degrees < 0 && !size.equals("0.00");
    return size + "° " + (south ? negative : positive);
  }
}
