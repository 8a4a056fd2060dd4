package org.twostep.app;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.random.RandomGenerator;
import org.twostep.factor.OneTimeCode;

/** Where everything comes from that must not be guessed. */
public record Chance(RandomGenerator random) {
  /** 128 bits: enough that a name is neither guessed nor drawn twice. */
  private static final int NAME_BYTES = 16;

  /** From the system's cryptographic generator. */
  public static Chance secure() {
    return new Chance(new SecureRandom());
  }

  OneTimeCode code() {
    return OneTimeCode.draw(random);
  }

  /** A name for a sending, a message, a registration or a link. */
  String name() {
    byte[] bytes = new byte[NAME_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
