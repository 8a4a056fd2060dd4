package org.twostep.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.twostep.account.Method;
import org.twostep.account.Origin;
import org.twostep.account.PasswordPolicy;
import org.twostep.account.PracticeCustomer;
import org.twostep.account.SecondFactor;
import org.twostep.account.SecretHasher;
import org.twostep.brokerage.Brokerage;
import org.twostep.brokerage.CustomerFile;
import org.twostep.brokerage.Witness;
import org.twostep.contact.AccountPrompt;
import org.twostep.factor.OtpAuthUri;
import org.twostep.factor.RecoveryCode;
import org.twostep.rehearsal.Start;
import org.twostep.store.KeyFile;
import org.twostep.store.Store;
import org.twostep.store.StoreException;
import org.twostep.trouble.Stranger;
import org.twostep.trouble.TroubleMaker;
import org.twostep.world.Authenticator;
import org.twostep.world.Carrier;
import org.twostep.world.PracticeClock;
import org.twostep.world.Whereabouts;
import org.twostep.world.World;

/** Everything behind the screens, wired: the store, the brokerage and the world around it. */
public final class Practice implements AutoCloseable {
  /** What an authenticator app calls the brokerage. */
  private static final String ISSUER = "Fernhill Invest";

  private final Store store;
  private final Brokerage brokerage;
  private final World world;
  private final TroubleMaker troubleMaker;
  private final Authenticator authenticator;
  private final PracticeClock clock;
  private final KeyFile.Keys keys;
  private final Chance chance;
  private final SecretHasher secretHasher;
  private final PasswordPolicy policy = new PasswordPolicy();

  private Practice(
      Store store,
      SecretHasher hasher,
      Path file,
      Chance chance,
      InstantSource base,
      Function<InstantSource, Witness> witness) {
    this.store = store;
    this.clock = new PracticeClock(base, store.world().conditions(), store.world().clockReached());
    this.keys = KeyFile.open(folder(file), chance.random());
    Counter counter = new Counter(keys, hasher, policy, chance.draws(keys.seal()));
    this.chance = chance;
    this.secretHasher = hasher;
    Witness looksOn = witness.apply(clock);
    this.brokerage =
        new Brokerage(store.customerFiles(), counter.desks(), this::here, clock, looksOn);
    this.world = new World(store.world(), carrier(), clock);
    this.troubleMaker =
        new TroubleMaker(stranger(counter.desks(), looksOn), world, chance::name, clock);
    this.authenticator =
        new Authenticator(store.authenticator(keys.seal(), chance.random()), chance::name);
  }

  /**
   * Opens the practice account.
   *
   * @param file the store file without H2's extension
   * @param base the clock that the practice clock runs ahead of
   * @throws StoreException where the store cannot be used
   */
  public static Practice open(Path file, SecretHasher hasher, Chance chance, InstantSource base) {
    return open(file, hasher, chance, base, _ -> (_, _) -> {});
  }

  /**
   * The same, with somebody who looks on.
   *
   * @param witness is made for the practice clock
   */
  static Practice open(
      Path file,
      SecretHasher hasher,
      Chance chance,
      InstantSource base,
      Function<InstantSource, Witness> witness) {
    Store store = Store.open(file, hasher);
    try {
      return new Practice(store, hasher, file, chance, base, witness);
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

  /** What the brokerage can tell of where the customer is. */
  private Origin here() {
    Whereabouts whereabouts = world.conditions().whereabouts();
    return new Origin(whereabouts.computer().name(), whereabouts.seen());
  }

  /** The stranger of the rehearsals, at the same counter as the customer. */
  private Stranger stranger(Brokerage.Desks desks, Witness looksOn) {
    return new Stranger(
        where ->
            new Brokerage(store.customerFiles(), desks, where, clock, looksOn.ofSomebodyElse()),
        () -> !world.conditions().service());
  }

  /** What the picture for an authenticator app says. */
  OtpAuthUri setUp(String sealedKey) {
    return new OtpAuthUri(ISSUER, PracticeCustomer.USERNAME, keys.seal().open(sealedKey));
  }

  /**
   * Puts a fresh account, the world and the phone into the state that a rehearsal begins with.
   *
   * @return the recovery codes that the customer has saved; empty where she has none
   */
  List<RecoveryCode> begin(Start start) {
    world.set(start.world());
    List<RecoveryCode> codes = start.recoveryCodes() ? chance.recoveryCodes() : List.of();
    StartingPoint point = new StartingPoint(chance.draws(keys.seal()), keys.codes(), secretHasher);
    CustomerFile begun =
        store
            .customerFiles()
            .update(fresh -> point.of(fresh, start, codes, clock.instant()))
            .state();
    if (!start.newPhone()) {
      begun.account().protection().active().stream()
          .map(SecondFactor::method)
          .forEach(this::addToPhone);
    }
    return codes;
  }

  private void addToPhone(Method method) {
    if (method instanceof Method.AuthenticatorApp(var sealedKey, _)) {
      authenticator.add(setUp(sealedKey));
    }
  }

  List<RecoveryCode> recoveryCodes() {
    return chance.recoveryCodes();
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

  TroubleMaker troubleMaker() {
    return troubleMaker;
  }

  Authenticator authenticator() {
    return authenticator;
  }

  PracticeClock clock() {
    return clock;
  }

  PasswordPolicy policy() {
    return policy;
  }

  @Override
  public void close() {
    try (store) {
      world.keepTime();
    } catch (StoreException full) {
      return; // then the time is known to the minute
    }
  }
}
