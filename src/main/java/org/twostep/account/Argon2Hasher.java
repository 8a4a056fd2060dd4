package org.twostep.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.text.Normalizer;

/**
 * Argon2id with 19 MiB, two passes and one lane (OWASP, Password Storage Cheat Sheet), after NFC
 * normalisation (NIST SP 800-63B-4, 3.1.1.2). Takes tens of milliseconds by design.
 */
public final class Argon2Hasher implements SecretHasher {
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;

  /** Reserves its memory, which takes as long as a hash, once there is something to hash. */
  private static final class Function {
    private static final Argon2Function ARGON2 =
        Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
  }

  @Override
  public String hash(String secret) {
    return Password.hash(normal(secret))
        .addRandomSalt(SALT_BYTES)
        .with(Function.ARGON2)
        .getResult();
  }

  @Override
  public boolean matches(String secret, String hash) {
    return Password.check(normal(secret), hash).with(Function.ARGON2);
  }

  private static String normal(String secret) {
    return Normalizer.normalize(secret, Normalizer.Form.NFC);
  }
}
