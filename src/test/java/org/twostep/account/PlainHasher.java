package org.twostep.account;

/**
 * A hasher for tests that costs nothing. It salts by counting, so that two hashes of one secret
 * differ as real ones do, and it counts how often it was asked.
 */
public final class PlainHasher implements SecretHasher {
  private int hashes;
  private int looks;

  @Override
  public String hash(String secret) {
    hashes++;
    return hashes + "$" + secret;
  }

  @Override
  public boolean matches(String secret, String hash) {
    looks++;
    return hash.substring(hash.indexOf('$') + 1).equals(secret);
  }

  /** How often a secret was compared with a hash. */
  public int looks() {
    return looks;
  }
}
