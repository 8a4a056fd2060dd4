package org.twostep;

import org.apache.commons.codec.digest.DigestUtils;
import org.twostep.account.SecretHasher;

/** A hasher for tests that are not about hashing: one way, but quick. */
public final class CheapHasher implements SecretHasher {
  @Override
  public String hash(String secret) {
    return DigestUtils.sha256Hex("test:" + secret);
  }

  @Override
  public boolean matches(String secret, String hash) {
    return hash(secret).equals(hash);
  }
}
