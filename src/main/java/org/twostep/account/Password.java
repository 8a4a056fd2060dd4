package org.twostep.account;

import java.time.Instant;

/**
 * The password as the account keeps it.
 *
 * @param hash Argon2id, never the password
 * @param frozen whether the customer said that it was not them who set it: it opens nothing until a
 *     new one is set
 */
public record Password(String hash, Instant since, boolean frozen) {
  public Password freeze() {
    return new Password(hash, since, true);
  }
}
