package org.twostep.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twostep.CheapHasher;
import org.twostep.account.Activity;
import org.twostep.account.Outcome;
import org.twostep.brokerage.CustomerFile;
import org.twostep.brokerage.PracticeAccount;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.message.Message;
import org.twostep.world.Carrier.Round;

class CustomerFilesTest {
  private static final long SEED = Long.getLong("twostep.seed", System.nanoTime());
  private static final int ROUNDS = 150;

  @TempDir private Path folder;

  private Store open() {
    return Store.open(folder.resolve("twostep"), new CheapHasher());
  }

  /** Everything in the post that the carrier has not delivered. */
  private static List<Message> underWay(Store store) {
    List<Message> seen = new ArrayList<>();
    store
        .world()
        .carry(post -> {
          post.underWay().forEach(transit -> seen.add(transit.message()));
          return new Round(post, List.of());
        });
    return seen;
  }

  @Test
  void aNewStoreHoldsThePracticeAccount() {
    try (Store store = open()) {
      assertEquals(PracticeAccount.fresh(new CheapHasher()), store.customerFiles().read());
      assertEquals(PracticeAccount.history(), store.customerFiles().recentActivity(10));
    }
  }

  @Test
  void whateverAnOutcomeSaysIsReadBackExactlyAlsoAfterReopening() {
    RandomFiles random = new RandomFiles(SEED);
    CustomerFile file;
    List<Message> sent = new ArrayList<>();
    List<Activity> noted = new ArrayList<>(PracticeAccount.history());
    try (Store store = open()) {
      file = store.customerFiles().read();
      for (int round = 0; round < ROUNDS; round++) {
        CustomerFile after = random.after(file);
        List<Message> messages = random.messages();
        List<Activity> activity = random.activity();
        store.customerFiles().update(_ -> new Outcome<>(after, messages, activity, List.of()));
        file = store.customerFiles().read();
        assertEquals(after, file, "round " + round + ", seed " + SEED);
        sent.addAll(messages);
        noted.addAll(activity);
      }
      assertEquals(sent, underWay(store), "seed " + SEED);
    }
    try (Store store = open()) {
      assertEquals(file, store.customerFiles().read(), "seed " + SEED);
      assertEquals(sent, underWay(store), "seed " + SEED);
      List<Activity> newestFirst = noted.reversed();
      newestFirst =
          newestFirst.stream().sorted(Comparator.comparing(Activity::at).reversed()).toList();
      assertEquals(newestFirst, store.customerFiles().recentActivity(ROUNDS * 3), "seed " + SEED);
    }
  }

  @Test
  void theActionSeesTheFileAndItsOutcomeIsHandedBack() {
    try (Store store = open()) {
      Outcome<CustomerFile> outcome = Outcome.of(store.customerFiles().read());
      Outcome<CustomerFile> returned =
          store
              .customerFiles()
              .update(file -> {
                assertEquals(outcome.state(), file);
                return outcome;
              });
      assertSame(outcome, returned);
    }
  }

  @Test
  void anActionThatThrowsChangesNothing() {
    try (Store store = open()) {
      CustomerFile before = store.customerFiles().read();
      IllegalStateException problem = new IllegalStateException("in the middle");
      IllegalStateException thrown =
          assertThrows(
              IllegalStateException.class,
              () ->
                  store
                      .customerFiles()
                      .update(_ -> {
                        throw problem;
                      }));
      assertSame(problem, thrown);
      assertEquals(before, store.customerFiles().read());
    }
  }

  @Test
  void anOutcomeIsKeptWholeOrNotAtAll() {
    RandomFiles random = new RandomFiles(SEED);
    Message message = random.message();
    try (Store store = open()) {
      CustomerFile before = store.customerFiles().read();
      store.customerFiles().update(file -> Outcome.of(file).sending(List.of(message)));
      CustomerFile changed = random.after(random.after(random.after(before)));
      Outcome<CustomerFile> sendsTwice =
          Outcome.of(changed)
              .sending(List.of(random.message(), message))
              .noting(new Activity(Instant.EPOCH, Activity.Kind.SIGNED_IN));

      assertThrows(StoreException.class, () -> store.customerFiles().update(_ -> sendsTwice));

      assertEquals(before, store.customerFiles().read(), "seed " + SEED);
      assertEquals(List.of(message), underWay(store), "seed " + SEED);
      assertEquals(PracticeAccount.history(), store.customerFiles().recentActivity(10));
    }
  }

  @Test
  void aRefusalIsKeptToo() {
    try (Store store = open()) {
      CustomerFile counted = new RandomFiles(SEED).after(store.customerFiles().read());
      Refusal refusal = Refusal.of(Field.CODE, Reason.CODE_WRONG, 4);
      store.customerFiles().update(_ -> Outcome.refused(counted, refusal));
      assertEquals(counted, store.customerFiles().read(), "seed " + SEED);
    }
  }

  @Test
  void anActionWithinAnActionIsAMistake() {
    try (Store store = open()) {
      assertThrows(
          IllegalStateException.class,
          () -> store.customerFiles().update(_ -> Outcome.of(store.customerFiles().read())));
      assertEquals(Optional.empty(), store.customerFiles().read().session());
    }
  }

  @Test
  void actionsOfManyThreadsComeOneAfterTheOther() throws Exception {
    try (Store store = open()) {
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        threads.add(Thread.ofVirtual().start(() -> countWrongPasswords(store, 10)));
      }
      for (Thread thread : threads) {
        thread.join();
      }
      assertEquals(80, store.customerFiles().read().account().passwordTries().wrong());
    }
  }

  private static void countWrongPasswords(Store store, int times) {
    for (int i = 0; i < times; i++) {
      store
          .customerFiles()
          .update(file ->
              Outcome.of(
                  new CustomerFile(
                      file.account()
                          .withPasswordTries(
                              file.account().passwordTries().afterWrong(Instant.EPOCH)),
                      file.session(),
                      file.registration(),
                      file.codes())));
    }
  }

  @Test
  void theLatestActivityIsReadFromTheIndexHoweverMuchThereIs() {
    open().close();
    try (Transactions transactions = new Transactions(H2File.connect(folder.resolve("twostep")))) {
      transactions.run(handle ->
          handle.execute(
              """
              INSERT INTO activity (happened_at, kind)
              SELECT DATEADD(SECOND, -X, TIMESTAMP WITH TIME ZONE '2026-11-23 12:00:00Z'),
                'SIGNED_IN'
              FROM SYSTEM_RANGE(1, 50000)
              """));
      String plan =
          transactions.in(handle ->
              handle
                  .createQuery("EXPLAIN ANALYZE " + ActivityTable.NEWEST)
                  .bind("limit", 20)
                  .mapTo(String.class)
                  .one());
      assertTrue(plan.contains("ACTIVITY_NEWEST_FIRST"), plan);
      assertTrue(plan.contains("scanCount: 21 ") || plan.contains("scanCount: 20 "), plan);
    }
    try (Store store = open()) {
      List<Activity> newest = store.customerFiles().recentActivity(20);
      Set<Instant> distinct = new HashSet<>();
      newest.forEach(line -> distinct.add(line.at()));
      assertEquals(20, distinct.size());
      assertEquals(Instant.parse("2026-11-23T11:59:59Z"), newest.getFirst().at());
    }
  }
}
