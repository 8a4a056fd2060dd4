package org.twostep.factor;

import java.nio.ByteBuffer;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/** One-time codes from a key and a counter (RFC 4226), with SHA-1. */
public final class Hotp {
  private static final int LEAST_DIGITS = 6;
  private static final int MOST_DIGITS = 8;
  private static final int LOW_NIBBLE = 0xf;
  private static final int WITHOUT_SIGN = 0x7fff_ffff;

  private Hotp() {}

  /**
   * The code for a counter, with its leading zeros.
   *
   * @param key not empty
   * @param counter taken as eight bytes, so that a negative one is a counter as well
   * @param digits 6 to 8 (RFC 4226, section 5.3)
   * @throws IllegalArgumentException where the key is empty or {@code digits} is another number
   */
  public static String code(byte[] key, long counter, int digits) {
    if (digits < LEAST_DIGITS || digits > MOST_DIGITS) {
      throw new IllegalArgumentException("a code has 6 to 8 digits");
    }
    byte[] message = ByteBuffer.allocate(Long.BYTES).putLong(counter).array();
    byte[] mac = new HmacUtils(HmacAlgorithms.HMAC_SHA_1, key).hmac(message);
    int value = truncated(mac) % Math.powExact(10, digits);
    return ("%0" + digits + "d").formatted(value);
  }

  /** Four bytes from where the last nibble points (section 5.3). */
  private static int truncated(byte[] mac) {
    int offset = mac[mac.length - 1] & LOW_NIBBLE;
    return ByteBuffer.wrap(mac).getInt(offset) & WITHOUT_SIGN;
  }
}
