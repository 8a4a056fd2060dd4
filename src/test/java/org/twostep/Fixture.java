package org.twostep;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.twostep.account.Origin;
import org.twostep.account.PasswordPolicy;
import org.twostep.account.PracticeCustomer;
import org.twostep.app.Counter;
import org.twostep.brokerage.Brokerage;
import org.twostep.contact.AccountPrompt;
import org.twostep.factor.OneTimeCode;
import org.twostep.factor.TotpKey;
import org.twostep.proof.TwoDigits;
import org.twostep.store.KeyFile;
import org.twostep.store.Store;
import org.twostep.world.Authenticator;
import org.twostep.world.Carrier;
import org.twostep.world.PracticeClock;
import org.twostep.world.Whereabouts;
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
  private final KeyFile.Keys keys;
  private final Brokerage brokerage;
  private final World world;
  private final Authenticator authenticator;

  private Fixture(Store store, Path folder, SettableClock clock, RandomGenerator random) {
    this.store = store;
    this.clock = clock;
    PracticeClock practiceClock =
        new PracticeClock(clock, store.world().conditions(), store.world().clockReached());
    this.keys = KeyFile.open(folder, random);
    Counter.Draws draws =
        new Counter.Draws(
            () -> OneTimeCode.draw(random),
            () -> id(random),
            () -> TwoDigits.draw(random),
            () -> keys.seal().seal(TotpKey.draw(random), random));
    Counter counter = new Counter(keys, new CheapHasher(), new PasswordPolicy(), draws);
    this.brokerage =
        new Brokerage(store.customerFiles(), counter.desks(), this::here, practiceClock);
    Carrier carrier =
        new Carrier(Set.of(PracticeCustomer.PHONE, PracticeCustomer.EMAIL, new AccountPrompt()));
    this.world = new World(store.world(), carrier, practiceClock);
    this.authenticator =
        new Authenticator(store.authenticator(keys.seal(), random), () -> id(random));
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

  private Origin here() {
    Whereabouts whereabouts = world.conditions().whereabouts();
    return new Origin(whereabouts.computer().name(), whereabouts.seen());
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

  /** The key that an authenticator app would hold. */
  public TotpKey open(String sealedKey) {
    return keys.seal().open(sealedKey);
  }

  public Brokerage brokerage() {
    return brokerage;
  }

  public World world() {
    return world;
  }

  public Authenticator authenticator() {
    return authenticator;
  }

  @Override
  public void close() {
    store.close();
  }
}
