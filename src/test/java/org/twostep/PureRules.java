package org.twostep;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.twostep.account.PasswordPolicy;
import org.twostep.account.Passwords;
import org.twostep.account.PlainHasher;
import org.twostep.app.Counter;
import org.twostep.brokerage.Brokerage.Desks;
import org.twostep.factor.CodeDesk;
import org.twostep.factor.CodeHasher;
import org.twostep.factor.KeySeal;
import org.twostep.factor.OneTimeCode;
import org.twostep.factor.TotpKey;
import org.twostep.message.Letters;
import org.twostep.registration.Registrar;
import org.twostep.signin.SignIn;
import org.twostep.store.KeyFile;

/**
 * The domain as the program wires it, with what tests need: cheap hashes, names that count up, and
 * codes that all differ and begin with a zero now and then.
 */
public final class PureRules {
  private static final PasswordPolicy POLICY = new PasswordPolicy();
  private static final int STRIDE = 271_829;
  private static final int VALUES = 1_000_000;
  private static final int HUNDRED = 100;
  private static final byte[] KEY = new byte[CodeHasher.KEY_BYTES];

  private final PlainHasher hasher = new PlainHasher();
  private final KeyFile.Keys keys = new KeyFile.Keys(new CodeHasher(KEY), KeySeal.derivedFrom(KEY));
  private final Random random = new Random(0);
  private final AtomicInteger names = new AtomicInteger();
  private final AtomicInteger draws = new AtomicInteger();
  private final Supplier<String> ids = () -> "n" + names.incrementAndGet();
  private final Letters letters = new Letters(ids);
  private final CodeDesk desk = new CodeDesk(this::nextCode, ids, keys.codes());
  private final Counter counter =
      new Counter(
          keys,
          hasher,
          POLICY,
          new Counter.Draws(this::nextCode, ids, this::nextTwoDigits, this::nextSealedKey));
  private final Desks desks = counter.desks();

  private OneTimeCode nextCode() {
    long drawn = (long) STRIDE * draws.incrementAndGet() % VALUES;
    return new OneTimeCode("%06d".formatted(drawn));
  }

  private String nextTwoDigits() {
    return "%02d".formatted(draws.incrementAndGet() % HUNDRED);
  }

  private String nextSealedKey() {
    return keys.seal().seal(TotpKey.draw(random), random);
  }

  public PlainHasher hasher() {
    return hasher;
  }

  public CodeDesk desk() {
    return desk;
  }

  public CodeHasher codeHasher() {
    return keys.codes();
  }

  public Letters letters() {
    return letters;
  }

  public Passwords passwords() {
    return new Passwords(hasher, POLICY);
  }

  public Desks desks() {
    return desks;
  }

  public SignIn signIn() {
    return desks.signIn();
  }

  public Registrar registrar() {
    return desks.registrar();
  }

  /** A new key for an authenticator app, sealed as the program would. */
  public String sealedKey() {
    return nextSealedKey();
  }

  /** The key that an authenticator app would hold. */
  public TotpKey open(String sealedKey) {
    return keys.seal().open(sealedKey);
  }
}
