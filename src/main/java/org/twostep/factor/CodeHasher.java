package org.twostep.factor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * Keyed hashes of codes and link tokens, so that the store never holds one (OWASP, Multifactor
 * Authentication Cheat Sheet). A plain hash would not do: a million codes are soon tried.
 */
public final class CodeHasher {
  /** Length of the key in bytes. */
  public static final int KEY_BYTES = 32;

  private final byte[] key;

  public CodeHasher(byte[] key) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("the key has " + KEY_BYTES + " bytes");
    }
    this.key = key.clone();
  }

  /** The hash in hexadecimal. {@code salt} binds it to the one sending it belongs to. */
  public String hash(String salt, String secret) {
    return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmacHex(salt + ':' + secret);
  }

  /** Compares in constant time. */
  public boolean matches(String salt, String secret, String hash) {
    return MessageDigest.isEqual(
        hash(salt, secret).getBytes(StandardCharsets.US_ASCII),
        hash.getBytes(StandardCharsets.US_ASCII));
  }
}
