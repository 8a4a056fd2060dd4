package org.twostep.factor;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.random.RandomGenerator;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * Keys of authenticator apps, sealed for the store: AES-256 in Galois/Counter Mode (NIST SP
 * 800-38D), so that who gets hold of the store alone can neither read a key nor put another in its
 * place. They cannot be hashed like other secrets: the codes are made from them.
 */
public final class KeySeal {
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final String LABEL = "seal of authenticator keys";

  private final SecretKeySpec key;

  /** A sealed text that was changed, or sealed with another key. */
  public static final class BrokenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokenException(Throwable cause) {
      super("the sealed key was changed, or sealed by another program", cause);
    }
  }

  /**
   * @param key 32 bytes
   */
  public KeySeal(byte[] key) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("the key has " + KEY_BYTES + " bytes");
    }
    this.key = new SecretKeySpec(key, "AES");
  }

  /** A seal whose key is derived from another, so that no key is used for two things. */
  public static KeySeal derivedFrom(byte[] programKey) {
    return new KeySeal(
        new HmacUtils(HmacAlgorithms.HMAC_SHA_256, programKey)
            .hmac(LABEL.getBytes(StandardCharsets.US_ASCII)));
  }

  /**
   * The sealed key as printable ASCII.
   *
   * @param random draws the nonce, which must never come twice: cryptographic outside of tests
   */
  public String seal(TotpKey open, RandomGenerator random) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] text = open.base32().getBytes(StandardCharsets.US_ASCII);
      byte[] hidden = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text);
      byte[] whole =
          ByteBuffer.allocate(nonce.length + hidden.length).put(nonce).put(hidden).array();
      return Base64.getEncoder().encodeToString(whole);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no " + CIPHER, e);
    }
  }

  /**
   * The key that {@link #seal} hid.
   *
   * @throws BrokenException where this seal did not make {@code sealed} as it is
   */
  public TotpKey open(String sealed) {
    try {
      ByteBuffer whole = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
      byte[] nonce = new byte[NONCE_BYTES];
      whole.get(nonce);
      byte[] hidden = new byte[whole.remaining()];
      whole.get(hidden);
      byte[] text = cipher(Cipher.DECRYPT_MODE, nonce).doFinal(hidden);
      return new TotpKey(new String(text, StandardCharsets.US_ASCII));
    } catch (AEADBadTagException | IllegalArgumentException | BufferUnderflowException e) {
      throw new BrokenException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no " + CIPHER, e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }
}
