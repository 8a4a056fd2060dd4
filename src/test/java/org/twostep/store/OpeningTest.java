package org.twostep.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.CheapHasher;
import org.twostep.account.Activity;
import org.twostep.account.Activity.Topic;
import org.twostep.brokerage.ActivityQuery;
import org.twostep.brokerage.PracticeAccount;
import org.twostep.world.Whereabouts;

class OpeningTest {
  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("twostep.mv.db");
  }

  private Store open() {
    return Store.open(folder.resolve("twostep"), new CheapHasher());
  }

  private void opensAndHoldsThePracticeAccount() {
    try (Store store = open()) {
      assertEquals(PracticeAccount.fresh(new CheapHasher()), store.customerFiles().read());
      assertEquals(PracticeAccount.history(), newest(store, 9));
    }
  }

  private static List<Activity> newest(Store store, int size) {
    return store.customerFiles().activity(ActivityQuery.newest(size)).entries();
  }

  private void execute(String... statements) {
    try (Transactions transactions =
        new Transactions(() -> H2File.connect(folder.resolve("twostep")))) {
      for (String statement : statements) {
        transactions.run(handle -> handle.execute(statement));
      }
    }
  }

  @Test
  void aSecondOpeningIsToldThatTheStoreIsInUse() {
    try (Store store = open()) {
      assertThrows(StoreException.InUse.class, this::open);
      store.preferences().put("still", "open");
    }
    opensAndHoldsThePracticeAccount();
  }

  /** Opens a store, says how that went, and ends. */
  static final class Opener {
    private Opener() {}

    public static void main(String[] arguments) {
      try {
        Store.open(Path.of(arguments[0]), new CheapHasher()).close();
        System.out.println("opened");
      } catch (StoreException e) {
        System.out.println(e.getClass().getSimpleName());
      }
    }
  }

  @Test
  @Timeout(60)
  void anotherProcessIsToldTooAndNothingIsPrinted(@TempDir Path jars) throws Exception {
    ChildJvm java = ChildJvm.preparedIn(jars);
    try (Store store = open()) {
      assertEquals(List.of("InUse"), outputOf(java, folder.resolve("twostep")));
      store.preferences().put("still", "open");
    }
    assertEquals(List.of("opened"), outputOf(java, folder.resolve("twostep")));
    assertEquals(List.of("opened"), outputOf(java, folder.resolve("made by the other")));
  }

  private static List<String> outputOf(ChildJvm java, Path store) throws Exception {
    Process process = java.start(Opener.class, store.toString());
    List<String> output = process.inputReader().readAllLines();
    assertEquals(List.of(), process.errorReader().readAllLines());
    assertTrue(process.waitFor(10, TimeUnit.SECONDS));
    return output;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 5000, 100_000})
  void aFileThatIsNoStoreIsDamaged(int length) throws IOException {
    byte[] noise = new byte[length];
    new Random(length).nextBytes(noise);
    Files.write(file(), noise);
    assertThrows(StoreException.Damaged.class, this::open);
    assertEquals(length, Files.size(file()), "the file is left as it was");
    Files.delete(file()); // nothing holds it open
    opensAndHoldsThePracticeAccount();
  }

  @Test
  void anEmptyFileBecomesAStore() throws IOException {
    Files.createFile(file());
    opensAndHoldsThePracticeAccount();
  }

  /** Some holes hit nothing that is needed; then it must be all there. */
  @Test
  void aHoleInTheFileIsNoticedOrDoesNoHarm() throws IOException {
    try (Store store = open()) {
      store.preferences().put("name", "value");
    }
    byte[] whole = Files.readAllBytes(file());
    int damaged = 0;
    for (int at = 0; at < whole.length; at += 4096) {
      Files.write(file(), whole);
      try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
        channel.write(ByteBuffer.allocate(4096), at);
      }
      try (Store store = open()) {
        assertEquals("value", store.preferences().get("name").orElseThrow(), "hole at " + at);
        assertEquals(PracticeAccount.history(), newest(store, 9));
      } catch (StoreException.Damaged e) {
        damaged++;
      }
    }
    assertTrue(damaged > 0);
  }

  @Test
  void aFileOfANewerVersionIsRecognised() {
    open().close();
    execute(
        """
        INSERT INTO "flyway_schema_history" (
          "installed_rank", "version", "description", "type", "script", "installed_by",
          "execution_time", "success")
        VALUES (99, '99', 'to come', 'SQL', 'V99__to_come.sql', 'twostep', 1, TRUE)
        """);
    assertThrows(StoreException.Newer.class, this::open);
    execute("DELETE FROM \"flyway_schema_history\" WHERE \"version\" = '99'");
    opensAndHoldsThePracticeAccount();
  }

  @Test
  void theNewestVersionIsTheNewestOfTheMigrations() throws Exception {
    open().close();
    try (var connection = H2File.connect(folder.resolve("twostep"))) {
      var migrations = Migrations.flyway(connection).info();
      assertEquals(
          Integer.toString(Migrations.NEWEST), migrations.current().getVersion().toString());
      assertEquals(0, migrations.pending().length);
      assertTrue(Migrations.flyway(connection).validateWithResult().validationSuccessful);
    }
  }

  @Test
  void aMigrationThatWasBrokenOffIsDoneAgain() {
    open().close();
    execute(
        "DROP TABLE preference",
        "DROP TABLE delivery",
        "DROP INDEX activity_by_topic",
        "DELETE FROM \"flyway_schema_history\"",
        "DELETE FROM account",
        "DELETE FROM activity",
        "DELETE FROM conditions");
    opensAndHoldsThePracticeAccount();
    try (Store store = open()) {
      assertEquals(0, store.world().devices().deliveries().size());
      store.preferences().put("name", "value");
    }
  }

  /**
   * A file from before the customer could be elsewhere, and one that was half brought up to date.
   */
  @Test
  void anOlderFileHasTheCustomerAtHome() {
    open().close();
    execute(
        "ALTER TABLE conditions DROP COLUMN latitude",
        "ALTER TABLE conditions DROP COLUMN vpn",
        "DELETE FROM \"flyway_schema_history\" WHERE \"version\" = '4'");
    try (Store store = open()) {
      assertEquals(Whereabouts.usual(), store.world().conditions().whereabouts());
    }
  }

  /** A file from before the phone had an authenticator, but brought up to date with the rest. */
  @Test
  void whatIsMissingInBetweenIsDoneToo() {
    open().close();
    execute(
        "DROP TABLE authenticator_account",
        "ALTER TABLE conditions DROP COLUMN phone_clock_off",
        "DELETE FROM \"flyway_schema_history\" WHERE \"version\" = '3'");
    try (Store store = open()) {
      assertEquals(Duration.ZERO, store.world().conditions().phoneClockOff());
    }
  }

  @Test
  void aMigrationThatFailedIsDoneAgain() {
    open().close();
    execute("DROP TABLE preference", "UPDATE \"flyway_schema_history\" SET \"success\" = FALSE");
    opensAndHoldsThePracticeAccount();
    try (Store store = open()) {
      store.preferences().put("name", "value");
    }
  }

  /** Takes the file back to the version before: its rows had no topic. */
  @Test
  void anOldHistoryGetsItsTopics() {
    open().close();
    execute(
        "DROP INDEX activity_by_topic",
        "ALTER TABLE activity DROP COLUMN topic, detail, device, place",
        "DELETE FROM \"flyway_schema_history\" WHERE \"version\" = '2'",
        """
        INSERT INTO activity (happened_at, kind) VALUES
          (TIMESTAMP WITH TIME ZONE '2026-11-23 12:00:00Z', 'SIGNED_IN'),
          (TIMESTAMP WITH TIME ZONE '2026-11-23 12:00:01Z', 'SIGN_IN_REFUSED'),
          (TIMESTAMP WITH TIME ZONE '2026-11-23 12:00:02Z', 'SIGNED_OUT'),
          (TIMESTAMP WITH TIME ZONE '2026-11-23 12:00:03Z', 'REGISTRATION_STARTED'),
          (TIMESTAMP WITH TIME ZONE '2026-11-23 12:00:04Z', 'REGISTRATION_DROPPED'),
          (TIMESTAMP WITH TIME ZONE '2026-11-23 12:00:05Z', 'REGISTRATION_DENIED'),
          (TIMESTAMP WITH TIME ZONE '2026-11-23 12:00:06Z', 'TWO_FACTOR_ON')
        """);
    try (Store store = open()) {
      assertEquals(8, newest(store, 9).size());
      for (Topic topic : Topic.values()) {
        ActivityQuery all = new ActivityQuery(Optional.of(topic), Optional.empty(), 9);
        assertEquals(
            newest(store, 9).stream().filter(line -> line.kind().topic() == topic).toList(),
            store.customerFiles().activity(all).entries());
      }
    }
  }

  @Test
  void aSeedThatWasBrokenOffIsSownAgain() {
    open().close();
    execute("DELETE FROM account", "DELETE FROM activity", "DELETE FROM conditions");
    opensAndHoldsThePracticeAccount();
  }

  @Test
  void aFolderThatIsAFileIsNotWritable() throws IOException {
    Files.createFile(folder.resolve("file"));
    assertThrows(
        StoreException.Unwritable.class,
        () -> Store.open(folder.resolve("file").resolve("twostep"), new CheapHasher()));
  }

  @Test
  void aPathThatH2CannotTakeIsNotWritable() throws IOException {
    Path odd = Files.createDirectory(folder.resolve("a;b"));
    assertThrows(
        StoreException.Unwritable.class,
        () -> Store.open(odd.resolve("twostep"), new CheapHasher()));
    try (Stream<Path> files = Files.list(odd)) {
      assertEquals(0, files.count());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"with space", "umläute", "~tilde", "per%20cent", "#hash", "two.dots"})
  void theStoreLiesWhereItWasAskedFor(String name) throws IOException {
    Path odd = Files.createDirectory(folder.resolve(name));
    Store.open(odd.resolve("twostep"), new CheapHasher()).close();
    assertTrue(Files.exists(odd.resolve("twostep.mv.db")));
  }

  @Test
  void anInterruptedThreadWritesAndTheStoreStaysOpen() {
    try (Store store = open()) {
      Thread.currentThread().interrupt();
      store.preferences().put("name", "value");
      assertTrue(Thread.interrupted());
      assertEquals("value", store.preferences().get("name").orElseThrow());
      store.preferences().put("name", "later");
    }
    try (Store store = open()) {
      assertEquals("later", store.preferences().get("name").orElseThrow());
    }
  }

  @Test
  void aClosedStoreSaysSoAndMayBeClosedTwice() {
    Store store = open();
    store.close();
    store.close();
    assertThrows(StoreException.class, () -> store.preferences().get("name"));
    assertFalse(Files.notExists(file()));
  }
}
