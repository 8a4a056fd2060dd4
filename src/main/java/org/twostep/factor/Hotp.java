package org.twostep.factor;

import java.nio.ByteBuffer;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * One-time codes from a key and a counter (RFC 4226), with SHA-1. Keeps what depends on the key
 * only, so that many codes of one key cost less. Belongs to one thread.
 */
public final class Hotp {
  private static final int LEAST_DIGITS = 6;
  private static final int MOST_DIGITS = 8;
  private static final int LOW_NIBBLE = 0xf;
  private static final int WITHOUT_SIGN = 0x7fff_ffff;

  private final HmacUtils hmac;

  /**
   * The codes of a key.
   *
   * @param key not empty
   * @throws IllegalArgumentException where it is empty
   */
  public Hotp(byte[] key) {
    this.hmac = new HmacUtils(HmacAlgorithms.HMAC_SHA_1, key);
  }

  /** One code of a key; see {@link #code(long, int)}. */
  public static String code(byte[] key, long counter, int digits) {
    return new Hotp(key).code(counter, digits);
  }

  /**
   * The code for a counter, with its leading zeros.
   *
   * @param counter taken as eight bytes, so that a negative one is a counter as well
   * @param digits 6 to 8 (RFC 4226, section 5.3)
   * @throws IllegalArgumentException where {@code digits} is another number
   */
  public String code(long counter, int digits) {
    if (digits < LEAST_DIGITS || digits > MOST_DIGITS) {
      throw new IllegalArgumentException("a code has 6 to 8 digits");
    }
    byte[] message = ByteBuffer.allocate(Long.BYTES).putLong(counter).array();
    String code = Integer.toString(truncated(hmac.hmac(message)) % Math.powExact(10, digits));
    return "0".repeat(digits - code.length()) + code;
  }

  /** Four bytes from where the last nibble points (section 5.3). */
  private static int truncated(byte[] mac) {
    int offset = mac[mac.length - 1] & LOW_NIBBLE;
    return ByteBuffer.wrap(mac).getInt(offset) & WITHOUT_SIGN;
  }
}
