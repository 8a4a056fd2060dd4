package org.twostep.model;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.twostep.Fixture;
import org.twostep.account.Outcome;
import org.twostep.account.PlainHasher;
import org.twostep.account.PracticeCustomer;
import org.twostep.brokerage.CustomerFile;
import org.twostep.contact.AccountPrompt;
import org.twostep.contact.Destination;
import org.twostep.store.Store;
import org.twostep.store.WalkerProcess;
import org.twostep.world.Carrier;
import org.twostep.world.PracticeClock;
import org.twostep.world.World;

/**
 * A process of its own that lives a {@link Life} in a store, from some outcome on, and says how far
 * it is, until it is killed.
 */
final class LifeProcess {
  /** What of the messages arrives at the customer's devices. */
  static final Set<Destination> OWN =
      Set.of(PracticeCustomer.PHONE, PracticeCustomer.EMAIL, new AccountPrompt());

  private static final long WARMING_SEED = -1;
  private static final int WARMING_OUTCOMES = 12;

  private LifeProcess() {}

  /**
   * Takes a folder to warm up on as its argument. Then reads the folder, the seed, and how many
   * outcomes the store holds, a line each.
   */
  public static void main(String[] arguments) throws Exception {
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    live(Path.of(arguments[0]), new Life(WARMING_SEED), 0, WARMING_OUTCOMES, "");
    System.out.println(WalkerProcess.WARM);
    Path folder = Path.of(input.readLine());
    Life life = new Life(Long.parseLong(input.readLine()));
    int held = Integer.parseInt(input.readLine());
    for (int i = 0; i < held; i++) {
      life.next();
    }
    live(folder, life, held, Integer.MAX_VALUE, WalkerProcess.DONE);
    input.readLine(); // never closes the store: the end is a kill, or none is wanted
  }

  /**
   * Goes on with a life.
   *
   * @param held how many outcomes the store holds
   * @param end how many it holds at the end, unless the life ends before
   * @param done what is printed before the number of an outcome; nothing is where it is empty
   */
  private static void live(Path folder, Life life, int held, int end, String done) {
    Person person = life.person();
    Store store = Store.open(folder.resolve(Fixture.FILE), new PlainHasher());
    PracticeClock clock =
        new PracticeClock(
            () -> person.now, store.world().conditions(), store.world().clockReached());
    World world = new World(store.world(), new Carrier(OWN), clock);
    say(done, WalkerProcess.READY);
    for (int number = held; number < end; number++) {
      Optional<Outcome<CustomerFile>> next = life.next();
      if (next.isEmpty()) {
        return;
      }
      store.customerFiles().update(_ -> next.get());
      say(done, done + number);
      world.carry();
    }
  }

  private static void say(String done, String line) {
    if (!done.isEmpty()) {
      System.out.println(line);
    }
  }
}
