package org.twostep.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.CheapHasher;

/** Backups are made beside the work, count only when they open, and lead back. */
class BackupsTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 9, 41, 7);

  @TempDir private Path data;
  private Backups backups;

  @BeforeEach
  void drawKey() {
    backups = Backups.in(data);
    KeyFile.open(data, new Random(1));
  }

  private Path store() {
    return data.resolve("twostep");
  }

  private Store open() {
    return Store.open(store(), new CheapHasher());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(data.resolve(Backups.FOLDER))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Backup made(String value) {
    try (Store store = open()) {
      store.preferences().put("key", value);
      return backups.make(store, NOW);
    }
  }

  private void execute(String statement) {
    try (Transactions transactions = new Transactions(() -> H2File.connect(store()))) {
      transactions.run(handle -> handle.execute(statement));
    }
  }

  private Optional<String> restored(Backup backup) {
    backups.restore(backup, store());
    try (Store store = open()) {
      return store.preferences().get("key");
    }
  }

  @Test
  void aBackupIsNamedAfterItsTimeAndHasTheKeyBesideIt() throws IOException {
    assertEquals(NOW, made("mine").madeAt());
    assertEquals(
        List.of("twostep-00001-2026-11-23T09-41-07.key", "twostep-00001-2026-11-23T09-41-07.zip"),
        files());
    assertEquals(NOW, backups.newestGood().orElseThrow().madeAt());
  }

  @Test
  void withoutABackupThereIsNone() {
    assertEquals(Optional.empty(), backups.newestGood());
  }

  @Test
  void theLastFiveAreKeptWhateverTheClockSays() throws IOException {
    try (Store store = open()) {
      for (int day = 0; day < 8; day++) {
        backups.make(store, NOW.minusDays(day));
      }
    }
    assertEquals(2 * Backups.KEPT, files().size());
    assertTrue(files().getFirst().startsWith("twostep-00004-2026-11-20"), files()::toString);
    assertEquals(8, backups.newestGood().orElseThrow().number());
  }

  @Test
  void theStoreAndTheKeyComeBack() throws IOException {
    byte[] key = Files.readAllBytes(data.resolve(KeyFile.NAME));
    Backup backup = made("before");
    made("after");
    Files.delete(data.resolve(KeyFile.NAME));
    byte[] another = new byte[key.length];
    Files.write(data.resolve(KeyFile.NAME), another);
    assertEquals(Optional.of("before"), restored(backup));
    assertArrayEquals(key, Files.readAllBytes(data.resolve(KeyFile.NAME)));
    assertArrayEquals(another, Files.readAllBytes(data.resolve(KeyFile.NAME + ".before-1")));
  }

  @Test
  void theSameKeyIsNotPutAside() {
    restored(made("mine"));
    assertTrue(Files.notExists(data.resolve(KeyFile.NAME + ".before-1")));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1000, -1000, -1})
  void aBackupThatIsCutOffIsPassedOver(int length) throws IOException {
    Backup good = made("good");
    Path broken = made("broken").archive();
    byte[] whole = Files.readAllBytes(broken);
    Files.write(broken, Arrays.copyOf(whole, Math.floorMod(length, whole.length)));
    assertEquals(good, backups.newestGood().orElseThrow());
  }

  @Test
  void aBackupThatWasOverwrittenWithNoiseIsPassedOver() throws IOException {
    Backup good = made("good");
    byte[] noise = new byte[50_000];
    new Random(7).nextBytes(noise);
    Files.write(made("broken").archive(), noise);
    assertEquals(good, backups.newestGood().orElseThrow());
    assertEquals(4, files().size(), "and is not removed");
  }

  @Test
  void aStoreWithoutAnAccountMakesNoBackup() throws IOException {
    Backup good = made("good");
    try (Store store = open()) {
      emptied();
      assertThrows(StoreException.Damaged.class, () -> backups.make(store, NOW));
    }
    assertEquals(good, backups.newestGood().orElseThrow());
    assertEquals(2, files().size(), files()::toString);
  }

  /** From within, as another connection to the same database. */
  private void emptied() {
    Path path = store().toAbsolutePath();
    String url = "jdbc:h2:async:" + path + ";OPEN_NEW=FALSE;IFEXISTS=TRUE";
    try (var connection = java.sql.DriverManager.getConnection(url, "twostep", "");
        var statement = connection.createStatement()) {
      statement.execute("DELETE FROM account");
    } catch (java.sql.SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aBackupOfANewerProgramIsPassedOver() {
    Backup good = made("good");
    try (Store store = open()) {
      backups.make(store, NOW);
    }
    execute(
        """
        INSERT INTO "flyway_schema_history" (
          "installed_rank", "version", "description", "type", "script", "installed_by",
          "execution_time", "success")
        VALUES (99, '99', 'to come', 'SQL', 'V99__to_come.sql', 'twostep', 1, TRUE)
        """);
    Backup newest = backups.newestGood().orElseThrow();
    try (Transactions ahead = new Transactions(() -> H2File.connect(store()))) {
      StoreCopy.write(ahead, newest.archive());
    }
    assertEquals(good, backups.newestGood().orElseThrow());
  }

  @Test
  void aKeyThatWasLostComesFromTheNewestBackup() throws IOException {
    made("mine");
    byte[] key = Files.readAllBytes(data.resolve(KeyFile.NAME));
    Files.writeString(data.resolve(KeyFile.NAME), "cut off");
    KeyFile.open(data, new Random(2));
    assertArrayEquals(key, Files.readAllBytes(data.resolve(KeyFile.NAME)));
    assertEquals("cut off", Files.readString(data.resolve(KeyFile.NAME + ".before-1")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nobodyElseCanReadAnythingOfIt() throws IOException {
    restored(made("mine"));
    for (String file : List.of("twostep.mv.db", KeyFile.NAME)) {
      assertEquals("rw-------", permissions(data.resolve(file)), file);
    }
    assertEquals("rwx------", permissions(data.resolve(Backups.FOLDER)));
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
