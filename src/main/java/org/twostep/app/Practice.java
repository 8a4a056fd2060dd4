package org.twostep.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import org.twostep.account.PasswordChange;
import org.twostep.account.PasswordPolicy;
import org.twostep.account.Passwords;
import org.twostep.account.PracticeCustomer;
import org.twostep.account.SecretHasher;
import org.twostep.account.SignIn;
import org.twostep.brokerage.Brokerage;
import org.twostep.contact.AccountPrompt;
import org.twostep.factor.CodeDesk;
import org.twostep.message.Letters;
import org.twostep.registration.Registrar;
import org.twostep.store.KeyFile;
import org.twostep.store.Store;
import org.twostep.world.Carrier;
import org.twostep.world.PracticeClock;
import org.twostep.world.World;

/** Everything behind the screens, wired: the store, the brokerage and the world around it. */
public final class Practice implements AutoCloseable {
  private final Store store;
  private final Brokerage brokerage;
  private final World world;
  private final PracticeClock clock;
  private final PasswordPolicy policy = new PasswordPolicy();

  private Practice(Store store, SecretHasher hasher, Path file, Chance chance, InstantSource base) {
    this.store = store;
    this.clock = new PracticeClock(base, store.world().conditions().clockOffset());
    CodeDesk desk =
        new CodeDesk(chance::code, chance::name, KeyFile.open(folder(file), chance.random()));
    Letters letters = new Letters(chance::name);
    Passwords passwords = new Passwords(hasher, policy, letters);
    SignIn signIn = new SignIn(hasher, desk, letters);
    PasswordChange change = new PasswordChange(passwords, desk, letters);
    Registrar registrar = new Registrar(desk, hasher, passwords, letters, chance::name);
    this.brokerage = new Brokerage(store.customerFiles(), signIn, change, registrar, clock);
    this.world = new World(store.world(), carrier(), clock);
  }

  /**
   * Opens the practice account.
   *
   * @param file the store file without H2's extension
   * @param base the clock that the practice clock runs ahead of
   * @throws org.twostep.store.StoreException where the store cannot be used
   */
  public static Practice open(Path file, SecretHasher hasher, Chance chance, InstantSource base) {
    Store store = Store.open(file, hasher);
    try {
      return new Practice(store, hasher, file, chance, base);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** The folder that a store file lies in. */
  static Path folder(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent());
  }

  /** The simulated devices are the customer's own; whatever goes elsewhere never arrives here. */
  private static Carrier carrier() {
    return new Carrier(Set.of(PracticeCustomer.PHONE, PracticeCustomer.EMAIL, new AccountPrompt()));
  }

  Store store() {
    return store;
  }

  Brokerage brokerage() {
    return brokerage;
  }

  World world() {
    return world;
  }

  PracticeClock clock() {
    return clock;
  }

  PasswordPolicy policy() {
    return policy;
  }

  @Override
  public void close() {
    store.close();
  }
}
