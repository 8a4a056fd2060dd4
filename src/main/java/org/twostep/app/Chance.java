package org.twostep.app;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.twostep.app.Counter.Draws;
import org.twostep.factor.KeySeal;
import org.twostep.factor.OneTimeCode;
import org.twostep.factor.RecoveryCode;
import org.twostep.factor.RecoveryCodes;
import org.twostep.factor.TotpKey;
import org.twostep.proof.TwoDigits;

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

  String twoDigits() {
    return TwoDigits.draw(random);
  }

  /** What the rules draw; keys for authenticator apps come sealed. */
  Draws draws(KeySeal seal) {
    return new Draws(
        this::code, this::name, this::twoDigits, () -> seal.seal(TotpKey.draw(random), random));
  }

  /** A new set of recovery codes. */
  List<RecoveryCode> recoveryCodes() {
    return Stream.generate(() -> RecoveryCode.draw(random)).limit(RecoveryCodes.COUNT).toList();
  }

  /** A name for a sending, a message, a registration or a link. */
  String name() {
    byte[] bytes = new byte[NAME_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
