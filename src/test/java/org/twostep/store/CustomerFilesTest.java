package org.twostep.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twostep.CheapHasher;
import org.twostep.account.Account;
import org.twostep.account.Activity;
import org.twostep.account.Activity.Kind;
import org.twostep.account.Activity.Topic;
import org.twostep.account.Outcome;
import org.twostep.account.Passwords;
import org.twostep.account.Session;
import org.twostep.brokerage.ActivityPage;
import org.twostep.brokerage.ActivityQuery;
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
  private static final int PAGE = 20;

  /** 200,000 lines, a second apart; every thousandth of them is a refusal. */
  private static final String MUCH =
      """
      INSERT INTO activity (happened_at, topic, kind)
      SELECT DATEADD(SECOND, X, TIMESTAMP WITH TIME ZONE '2026-11-23 12:00:00Z'),
        CASE WHEN MOD(X, 1000) = 0 THEN 'REFUSAL' ELSE 'SIGN_IN' END,
        CASE WHEN MOD(X, 1000) = 0 THEN 'SIGN_IN_REFUSED' ELSE 'SIGNED_IN' END
      FROM SYSTEM_RANGE(1, 200000)
      """;

  @TempDir private Path folder;

  private Store open() {
    return Store.open(folder.resolve("twostep"), new CheapHasher());
  }

  private static List<Activity> newest(Store store, int size) {
    return store.customerFiles().activity(ActivityQuery.newest(size)).entries();
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
      assertEquals(PracticeAccount.history(), newest(store, 10));
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
        assertEquals(asKept(after), file, "round " + round + ", seed " + SEED);
        sent.addAll(messages);
        noted.addAll(activity);
      }
      assertEquals(sent, underWay(store), "seed " + SEED);
    }
    try (Store store = open()) {
      assertEquals(file, store.customerFiles().read(), "seed " + SEED);
      assertEquals(sent, underWay(store), "seed " + SEED);
      assertEquals(noted.reversed(), newest(store, ROUNDS * 3), "seed " + SEED);
    }
  }

  /** The store does not know which computer is asking: it has the sessions by their computers. */
  private static CustomerFile asKept(CustomerFile file) {
    List<Session> sessions =
        file.sessions().stream()
            .sorted(Comparator.comparing(session -> session.origin().device()))
            .toList();
    return new CustomerFile(
        file.account(),
        Optional.empty(),
        sessions,
        file.registration(),
        file.codes(),
        file.approvals(),
        file.enrolment(),
        file.reset());
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
      assertEquals(PracticeAccount.history(), newest(store, 10));
    }
  }

  @Test
  void aRefusalIsKeptToo() {
    try (Store store = open()) {
      CustomerFile counted = new RandomFiles(SEED).after(store.customerFiles().read());
      Refusal refusal = Refusal.of(Field.CODE, Reason.CODE_WRONG, 4);
      store.customerFiles().update(_ -> Outcome.refused(counted, refusal));
      assertEquals(asKept(counted), store.customerFiles().read(), "seed " + SEED);
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
      assertEquals(80, store.customerFiles().read().account().tries().password().wrong());
    }
  }

  private static void countWrongPasswords(Store store, int times) {
    for (int i = 0; i < times; i++) {
      store
          .customerFiles()
          .update(file ->
              Outcome.of(withAccount(file, Passwords.counted(file.account(), Instant.EPOCH))));
    }
  }

  private static CustomerFile withAccount(CustomerFile file, Account account) {
    return new CustomerFile(
        account,
        file.session(),
        file.elsewhere(),
        file.registration(),
        file.codes(),
        file.approvals(),
        file.enrolment(),
        file.reset());
  }

  /** Without this the newest page would depend on a clock that the learner may put back. */
  @Test
  void theHistoryIsInTheOrderOfWritingWhateverTheClockSaid() {
    Instant noon = Instant.parse("2026-11-23T12:00:00Z");
    List<Activity> written =
        List.of(
            new Activity(noon, Kind.SIGNED_IN),
            new Activity(noon.minusSeconds(86_400), Kind.SIGNED_OUT),
            new Activity(noon.plusSeconds(86_400), Kind.SIGNED_IN),
            new Activity(noon, Kind.SIGNED_OUT));
    try (Store store = open()) {
      store.customerFiles().update(file -> new Outcome<>(file, List.of(), written, List.of()));
      assertEquals(written.reversed(), newest(store, 4));
    }
  }

  @Test
  void pagesOfEverySizeAndTopicMeetWithoutGapOrOverlap() {
    RandomFiles random = new RandomFiles(SEED);
    List<Activity> written = new ArrayList<>(PracticeAccount.history());
    try (Store store = open()) {
      for (int round = 0; round < ROUNDS; round++) {
        List<Activity> activity = random.activity();
        store.customerFiles().update(file -> new Outcome<>(file, List.of(), activity, List.of()));
        written.addAll(activity);
      }
      for (int size : List.of(1, 2, 7, 50, written.size(), written.size() + 1)) {
        assertEquals(written.reversed(), allPages(store, Optional.empty(), size), "seed " + SEED);
        for (Topic topic : Topic.values()) {
          assertEquals(
              written.reversed().stream().filter(line -> line.kind().topic() == topic).toList(),
              allPages(store, Optional.of(topic), size),
              topic + ", pages of " + size + ", seed " + SEED);
        }
      }
    }
  }

  private static List<Activity> allPages(Store store, Optional<Topic> topic, int size) {
    List<Activity> all = new ArrayList<>();
    Optional<Long> key = Optional.empty();
    do {
      ActivityPage page = store.customerFiles().activity(new ActivityQuery(topic, key, size));
      assertTrue(page.entries().size() <= size);
      assertTrue(page.next().isEmpty() || page.entries().size() == size, "a page cut short");
      all.addAll(page.entries());
      key = page.next();
    } while (key.isPresent());
    return all;
  }

  @Test
  void aPageOfNothingIsAMistake() {
    assertThrows(IllegalArgumentException.class, () -> ActivityQuery.newest(0));
  }

  /** The figure after "scanCount" is how many rows H2 looked at, found or not. */
  @Test
  void aPageAnywhereLooksAtItsOwnRowsOnlyHoweverMuchThereIs() {
    open().close();
    try (Transactions transactions =
        new Transactions(() -> H2File.connect(folder.resolve("twostep")))) {
      transactions.run(handle -> handle.execute(MUCH));
      for (long before : new long[] {Long.MAX_VALUE, 150_000, 100_000, 50_000}) {
        String all = plan(transactions, ActivityTable.PAGE, before);
        assertTrue(all.contains("PRIMARY_KEY"), all);
        assertLooksAt(PAGE + 1, all);
        String refusals = plan(transactions, ActivityTable.PAGE_OF_TOPIC, before);
        assertTrue(refusals.contains("ACTIVITY_BY_TOPIC"), refusals);
        assertLooksAt(PAGE + 1, refusals);
      }
    }
    try (Store store = open()) {
      List<Activity> newest = newest(store, PAGE);
      assertEquals(PAGE, newest.stream().map(Activity::at).distinct().count());
      assertEquals(Instant.parse("2026-11-25T19:33:20Z"), newest.getFirst().at());
    }
  }

  private static String plan(Transactions transactions, String query, long before) {
    return transactions.in(handle ->
        handle
            .createQuery("EXPLAIN ANALYZE " + query)
            .bind("topic", Topic.REFUSAL)
            .bind("before", before)
            .bind("limit", PAGE + 1)
            .mapTo(String.class)
            .one());
  }

  /** H2 may look at the row where it stops. */
  private static void assertLooksAt(int rows, String plan) {
    Matcher scanned = Pattern.compile("scanCount: (\\d+)").matcher(plan);
    assertTrue(scanned.find(), plan);
    assertTrue(Integer.parseInt(scanned.group(1)) <= rows + 1, plan);
  }
}
