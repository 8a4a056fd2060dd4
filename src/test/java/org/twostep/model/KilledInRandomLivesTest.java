package org.twostep.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twostep.Fixture;
import org.twostep.account.Activity;
import org.twostep.account.Outcome;
import org.twostep.account.PlainHasher;
import org.twostep.brokerage.ActivityQuery;
import org.twostep.brokerage.CustomerFile;
import org.twostep.brokerage.PracticeAccount;
import org.twostep.message.Message;
import org.twostep.store.ChildJvm;
import org.twostep.store.Store;
import org.twostep.store.Walker;
import org.twostep.store.WalkerProcess;
import org.twostep.world.Carrier.Round;
import org.twostep.world.Delivery;
import org.twostep.world.Transit;
import org.twostep.world.WorldStore;

/**
 * Real processes live random lives in a store and are killed (SIGKILL) at random moments; the next
 * one goes on from there. After each kill the store must open and hold exactly what the outcomes up
 * to the last reported one made of it, or the one after, which was under way: the file with all its
 * counts, each line of the history, and each message once.
 *
 * <p>{@code -Dtwostep.kills=500} for more of them, {@code -Dtwostep.seed} for others.
 */
class KilledInRandomLivesTest {
  private static final int KILLS = Integer.getInteger("twostep.kills", 40);
  private static final long SEED = Long.getLong("twostep.seed", 20261126L);
  private static final int WARMING_AT_A_TIME = 2;
  private static final int LONGEST_MILLIS = 400;

  /** More lines than any history has. */
  private static final int MANY = 100_000;

  @TempDir private static Path folders;
  private static ChildJvm java;
  private static int started;

  /** Walkers warm up while others walk: starting one takes longer than its walk. */
  private static final Deque<Walker> WARMING = new ArrayDeque<>();

  /** What a store holds of a life; of the messages those that the devices get. */
  private record Held(CustomerFile file, List<Activity> activity, List<String> messages) {
    static Held in(Path folder) {
      try (Store store = Store.open(folder.resolve(Fixture.FILE), new PlainHasher())) {
        return new Held(
            ModelTest.byComputer(store.customerFiles().read()),
            store.customerFiles().activity(ActivityQuery.newest(MANY)).entries(),
            messages(store.world()).map(Message::id).sorted().toList());
      }
    }

    private static Stream<Message> messages(WorldStore world) {
      List<Message> all = new ArrayList<>();
      world.carry(post -> {
        post.underWay().stream().map(Transit::message).forEach(all::add);
        return new Round(post, List.of());
      });
      world.devices().deliveries().stream().map(Delivery::message).forEach(all::add);
      return all.stream().filter(message -> LifeProcess.OWN.contains(message.to()));
    }
  }

  /** A life that nobody disturbs, and what has to be held after each of its outcomes. */
  private record Undisturbed(CustomerFile begin, List<Outcome<CustomerFile>> outcomes) {
    static Undisturbed life(long seed) {
      Life life = new Life(seed);
      CustomerFile begin = life.person().files.read();
      while (life.next().isPresent()) {
        // to its end
      }
      return new Undisturbed(begin, life.person().files.outcomes());
    }

    int length() {
      return outcomes.size();
    }

    Held after(int number) {
      List<Outcome<CustomerFile>> past = outcomes.subList(0, number);
      List<Activity> activity = new ArrayList<>(PracticeAccount.history());
      past.forEach(outcome -> activity.addAll(outcome.activity()));
      return new Held(
          ModelTest.byComputer(past.isEmpty() ? begin : past.getLast().state()),
          activity.reversed(),
          past.stream()
              .flatMap(outcome -> outcome.messages().stream())
              .filter(message -> LifeProcess.OWN.contains(message.to()))
              .map(Message::id)
              .sorted()
              .toList());
    }
  }

  @BeforeAll
  static void prepare() throws Exception {
    java = ChildJvm.preparedIn(Files.createDirectory(folders.resolve("java")));
    Store.open(folders.resolve(Fixture.FILE), new PlainHasher()).close();
    Walker.showTheWay(
        java,
        LifeProcess.class,
        untouched("first-scratch"),
        List.of(untouched("first").toString(), Long.toString(SEED), "0"),
        WalkerProcess.DONE + (Undisturbed.life(SEED).length() - 1));
  }

  /** A folder with a store in which nothing has happened yet: making one takes long. */
  private static Path untouched(String name) throws IOException {
    Path folder = Files.createDirectory(folders.resolve(name));
    String store = Fixture.FILE + ".mv.db";
    Files.copy(folders.resolve(store), folder.resolve(store));
    return folder;
  }

  @AfterAll
  static void endSpareWalkers() {
    WARMING.forEach(Walker::close);
  }

  private static Walker nextWalker(Path folder, long seed, int held) throws IOException {
    while (WARMING.size() <= WARMING_AT_A_TIME) {
      Path scratch = untouched("scratch" + started++);
      WARMING.add(Walker.start(java, LifeProcess.class, scratch));
    }
    Walker walker = WARMING.remove();
    walker.send(folder.toString(), Long.toString(seed), Integer.toString(held));
    return walker;
  }

  @Test
  void aKillAtAnyMomentOfAnyLifeLosesNothingAndDoublesNothing() throws Exception {
    Random random = new Random(SEED);
    long seed = SEED;
    int kills = 0;
    while (kills < KILLS) {
      Undisturbed life = Undisturbed.life(seed);
      Path folder = untouched("life" + seed);
      int held = 0;
      for (; held < life.length() && kills < KILLS; kills++) {
        try (Walker walker = nextWalker(folder, seed, held)) {
          walker.awaitReady();
          walker.runFor(random.nextInt(LONGEST_MILLIS));
          int reported = Math.max(walker.killed() + 1, held);
          held = assertWhole(life, folder, reported, "life " + seed + ", kill " + kills);
        }
      }
      seed++;
    }
  }

  /**
   * Asserts that the store holds one of two.
   *
   * @param reported how many outcomes the process said it had stored
   * @return how many it holds
   */
  private static int assertWhole(Undisturbed life, Path folder, int reported, String where) {
    Held held = Held.in(folder);
    if (held.equals(life.after(reported))) {
      return reported;
    }
    int next = Math.min(reported + 1, life.length());
    assertEquals(life.after(next), held, () -> where + ", after outcome " + reported);
    return next;
  }
}
