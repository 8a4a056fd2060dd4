package org.twostep.factor;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.apache.commons.codec.binary.Base32;
import org.twostep.entry.Entry;
import org.twostep.entry.Reason;

/**
 * The secret that an authenticator app and the brokerage share (RFC 6238; NIST SP 800-63B-4,
 * 3.1.4.1).
 *
 * @param base32 in Base32 (RFC 4648, section 6), upper case and without padding
 */
public record TotpKey(String base32) {
  /** Bytes of a key that is drawn: 160 bits, as RFC 4226, section 4, recommends. */
  public static final int BYTES = 20;

  /** The shortest key taken from elsewhere: 80 bits, which older sites still give. */
  public static final int LEAST_BYTES = 10;

  /** The longest: a block of SHA-1; a longer one would only be hashed down. */
  public static final int MOST_BYTES = 64;

  private static final Base32 BASE_32 = new Base32();
  private static final int BITS_OF_SIGN = 5;
  private static final int LEAST_SIGNS = signs(LEAST_BYTES);
  private static final int MOST_SIGNS = signs(MOST_BYTES);

  public TotpKey {
    if (!isCanonical(base32)) {
      throw new IllegalArgumentException("a key is 80 to 512 bits in Base32");
    }
  }

  /** A new key; {@code random} must be cryptographic outside of tests. */
  public static TotpKey draw(RandomGenerator random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return of(bytes);
  }

  /**
   * A key of these bytes.
   *
   * @throws IllegalArgumentException where they are fewer than 10 or more than 64
   */
  public static TotpKey of(byte[] bytes) {
    return new TotpKey(encoded(bytes));
  }

  /**
   * Reads what a person typed. Spaces, hyphens, small and full-width letters and the padding at the
   * end do not matter.
   */
  public static Entry<TotpKey> parse(String typed) {
    String signs = Typed.stripped(typed).replaceAll("=+\\z", "");
    if (signs.isEmpty()) {
      return Entry.refused(Reason.KEY_EMPTY);
    }
    OptionalInt other = signs.codePoints().filter(c -> !isBase32(c)).findFirst();
    if (other.isPresent()) {
      return Entry.refused(Reason.KEY_ALPHABET, Typed.shown(other.getAsInt()));
    }
    return ofSigns(signs.toUpperCase(Locale.ROOT));
  }

  private static Entry<TotpKey> ofSigns(String signs) {
    if (signs.length() < LEAST_SIGNS) {
      return Entry.refused(Reason.KEY_TOO_SHORT, signs.length(), LEAST_SIGNS);
    }
    if (signs.length() > MOST_SIGNS) {
      return Entry.refused(Reason.KEY_TOO_LONG, signs.length(), MOST_SIGNS);
    }
    byte[] bytes = BASE_32.decode(signs);
    return signs.length() == signs(bytes.length)
        ? Entry.accepted(of(bytes))
        : Entry.refused(Reason.KEY_LENGTH);
  }

  /** The key as the algorithms take it. */
  public byte[] bytes() {
    return BASE_32.decode(base32);
  }

  /** In groups of four signs, to be typed from the screen. */
  public String grouped() {
    return Typed.grouped(base32, " ");
  }

  private static boolean isCanonical(String base32) {
    return base32.length() >= LEAST_SIGNS
        && base32.length() <= MOST_SIGNS
        && base32.matches("[A-Z2-7]+")
        && encoded(BASE_32.decode(base32)).equals(base32);
  }

  private static String encoded(byte[] bytes) {
    return BASE_32.encodeToString(bytes).replace("=", "");
  }

  private static int signs(int bytes) {
    return Math.ceilDiv(bytes * Byte.SIZE, BITS_OF_SIGN);
  }

  /** Only ASCII: other letters can turn into these when they are made capital. */
  private static boolean isBase32(int c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '2' && c <= '7');
  }

  /** Never the key: it must not reach a log by accident. */
  @Override
  public String toString() {
    return "TotpKey[······]";
  }
}
