package org.twostep;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.twostep.account.PasswordChange;
import org.twostep.account.PasswordPolicy;
import org.twostep.account.Passwords;
import org.twostep.account.PlainHasher;
import org.twostep.account.SignIn;
import org.twostep.factor.CodeDesk;
import org.twostep.factor.CodeHasher;
import org.twostep.factor.OneTimeCode;
import org.twostep.message.Letters;
import org.twostep.registration.Registrar;

/**
 * The domain wired for tests: cheap hashes, names that count up, and codes that all differ and
 * begin with a zero now and then.
 */
public final class PureRules {
  private static final PasswordPolicy POLICY = new PasswordPolicy();
  private static final int STRIDE = 271_829;
  private static final int VALUES = 1_000_000;

  private final PlainHasher hasher = new PlainHasher();
  private final AtomicInteger names = new AtomicInteger();
  private final AtomicInteger draws = new AtomicInteger();
  private final Supplier<String> ids = () -> "n" + names.incrementAndGet();
  private final CodeDesk desk =
      new CodeDesk(this::nextCode, ids, new CodeHasher(new byte[CodeHasher.KEY_BYTES]));
  private final Letters letters = new Letters(ids);
  private final Passwords passwords = new Passwords(hasher, POLICY, letters);
  private final SignIn signIn = new SignIn(hasher, desk, letters);
  private final Registrar registrar = new Registrar(desk, hasher, passwords, letters, ids);

  private OneTimeCode nextCode() {
    long drawn = (long) STRIDE * draws.incrementAndGet() % VALUES;
    return new OneTimeCode("%06d".formatted(drawn));
  }

  public PlainHasher hasher() {
    return hasher;
  }

  public CodeDesk desk() {
    return desk;
  }

  public Letters letters() {
    return letters;
  }

  public Passwords passwords() {
    return passwords;
  }

  public PasswordChange passwordChange() {
    return new PasswordChange(passwords, desk, letters);
  }

  public SignIn signIn() {
    return signIn;
  }

  public Registrar registrar() {
    return registrar;
  }
}
