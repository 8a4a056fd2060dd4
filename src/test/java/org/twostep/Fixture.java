package org.twostep;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.twostep.account.PasswordChange;
import org.twostep.account.PasswordPolicy;
import org.twostep.account.Passwords;
import org.twostep.account.PracticeCustomer;
import org.twostep.account.SecretHasher;
import org.twostep.account.SignIn;
import org.twostep.brokerage.Brokerage;
import org.twostep.contact.AccountPrompt;
import org.twostep.factor.CodeDesk;
import org.twostep.factor.OneTimeCode;
import org.twostep.message.Letters;
import org.twostep.registration.Registrar;
import org.twostep.store.KeyFile;
import org.twostep.store.Store;
import org.twostep.world.Carrier;
import org.twostep.world.PracticeClock;
import org.twostep.world.World;

/**
 * The program without its window: brokerage, world and a real store in a folder, with a clock that
 * a test sets, codes from a seed, and cheap hashes. Open the same folder again to go on.
 */
public final class Fixture implements AutoCloseable {
  /** The store's name in its folder. */
  public static final String FILE = "twostep";

  private final Store store;
  private final SettableClock clock;
  private final Brokerage brokerage;
  private final World world;

  private Fixture(Store store, Path folder, SettableClock clock, RandomGenerator random) {
    this.store = store;
    this.clock = clock;
    PracticeClock practiceClock =
        new PracticeClock(clock, store.world().conditions().clockOffset());
    SecretHasher hasher = new CheapHasher();
    Supplier<String> ids = () -> id(random);
    CodeDesk desk = new CodeDesk(() -> OneTimeCode.draw(random), ids, KeyFile.open(folder, random));
    Letters letters = new Letters(ids);
    Passwords passwords = new Passwords(hasher, new PasswordPolicy(), letters);
    this.brokerage =
        new Brokerage(
            store.customerFiles(),
            new SignIn(hasher, desk, letters),
            new PasswordChange(passwords, desk, letters),
            new Registrar(desk, hasher, passwords, letters, ids),
            practiceClock);
    Carrier carrier =
        new Carrier(Set.of(PracticeCustomer.PHONE, PracticeCustomer.EMAIL, new AccountPrompt()));
    this.world = new World(store.world(), carrier, practiceClock);
  }

  /** Opens the folder's store, making it where there is none. */
  public static Fixture open(Path folder, long seed) {
    return open(folder, seed, new SettableClock());
  }

  /** The same with a clock that outlives the fixture. */
  public static Fixture open(Path folder, long seed, SettableClock clock) {
    return open(folder, new Random(seed), clock);
  }

  /** The same with a source of codes and names that the test can seed again on the way. */
  public static Fixture open(Path folder, RandomGenerator random, SettableClock clock) {
    Store store = Store.open(folder.resolve(FILE), new CheapHasher());
    return new Fixture(store, folder, clock, random);
  }

  private static String id(RandomGenerator random) {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  public Store store() {
    return store;
  }

  public SettableClock clock() {
    return clock;
  }

  public Brokerage brokerage() {
    return brokerage;
  }

  public World world() {
    return world;
  }

  @Override
  public void close() {
    store.close();
  }
}
