package org.twostep.account;

/** One-way hashes for what a person must remember: passwords, secret words, answers. */
public interface SecretHasher {
  /** A salted hash; two hashes of the same secret differ. */
  String hash(String secret);

  /** Whether {@code secret} made {@code hash}, compared in constant time. */
  boolean matches(String secret, String hash);
}
