package org.twostep.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.CheapHasher;
import org.twostep.SmallDisk;
import org.twostep.app.Rescue.Choice;
import org.twostep.app.Rescue.Trouble;
import org.twostep.app.StartFailure.Reason;
import org.twostep.store.Backup;
import org.twostep.store.Backups;
import org.twostep.store.KeyFile;
import org.twostep.store.Store;
import org.twostep.store.StoreException;

/** A practice account that cannot be read, and what becomes of it. */
class RescueTest {
  private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 23, 12, 0);
  private static final Clock CLOCK = Clock.fixed(NOON.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  @TempDir private Path data;
  private final List<Optional<Backup>> offered = new ArrayList<>();

  private Path store() {
    return data.resolve("twostep");
  }

  private Path file() {
    return data.resolve("twostep.mv.db");
  }

  private void makeStore(boolean withBackup) {
    try (Store store = open()) {
      store.preferences().put("key", "backed up");
      if (withBackup) {
        Backups.in(data).make(store, NOON.minusHours(1));
      }
      store.preferences().put("key", "later");
    }
  }

  private Store open() {
    return Store.open(store(), new CheapHasher());
  }

  private Optional<String> value() {
    try (Store store = open()) {
      return store.preferences().get("key");
    }
  }

  private byte[] damage() throws IOException {
    byte[] noise = new byte[30_000];
    new Random(3).nextBytes(noise);
    Files.write(file(), noise);
    return noise;
  }

  private boolean rescued(Choice choice) throws StartFailure {
    Rescue rescue =
        new Rescue(
            (trouble, file, newest) -> {
              assertEquals(Trouble.DAMAGED, trouble);
              assertEquals(file(), file);
              offered.add(newest);
              return choice;
            },
            CLOCK);
    return rescue.from(Trouble.DAMAGED, store());
  }

  @Test
  void closingLeavesEverythingAsItIs() throws Exception {
    makeStore(true);
    byte[] noise = damage();
    assertFalse(rescued(Choice.CLOSE));
    assertArrayEquals(noise, Files.readAllBytes(file()));
    assertTrue(offered.getFirst().isPresent());
  }

  @Test
  void theBackupTakesThePlaceOfTheFileThatIsKept() throws Exception {
    makeStore(true);
    byte[] noise = damage();
    assertTrue(rescued(Choice.OPEN_BACKUP));
    assertEquals(Optional.of("backed up"), value());
    assertArrayEquals(
        noise, Files.readAllBytes(data.resolve("twostep-damaged-2026-11-23T12-00-00.mv.db")));
  }

  @Test
  void aNewAccountBeginsAndTheFileIsKept() throws Exception {
    makeStore(false);
    byte[] noise = damage();
    assertTrue(rescued(Choice.START_NEW));
    assertEquals(Optional.empty(), offered.getFirst());
    assertEquals(Optional.empty(), value());
    assertArrayEquals(
        noise, Files.readAllBytes(data.resolve("twostep-damaged-2026-11-23T12-00-00.mv.db")));
  }

  @Test
  void aFileThatIsOpenElsewhereIsNotPutAside() throws Exception {
    makeStore(true);
    try (Store first = open()) {
      StartFailure failure = assertThrows(StartFailure.class, () -> rescued(Choice.START_NEW));
      assertInstanceOf(Reason.StoreInUse.class, failure.reason());
      assertEquals(Optional.of("later"), first.preferences().get("key"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachTroubleAsksAndEverythingElseIsOnlySaid(Trouble trouble) throws Exception {
    List<String> said = new ArrayList<>();
    Rescue rescue =
        new Rescue(
            (asked, _, _) -> {
              said.add(asked.key());
              return Choice.CLOSE;
            },
            CLOCK);
    StartDialogs dialogs = new StartDialogs(said::add, rescue);
    Throwable cause = new IllegalStateException("x");
    StartFailure lost =
        trouble == Trouble.DAMAGED
            ? StartFailure.storeUnreadable(store(), cause)
            : StartFailure.storeNewer(store(), cause);
    assertFalse(dialogs.settles(lost));
    assertFalse(dialogs.settles(StartFailure.diskFull(data)));
    assertEquals(List.of(trouble.key(), StartFailure.diskFull(data).sentence()), said);
  }

  @Test
  void anAccountThatHasGoneIsNotReplacedInSilence() throws Exception {
    makeStore(false);
    KeyFile.open(data, new Random(1));
    Path elsewhere = Files.createDirectory(data.resolve("elsewhere"));
    Store.open(elsewhere.resolve("twostep"), new CheapHasher()).close();
    try (Connection other =
            DriverManager.getConnection("jdbc:h2:" + elsewhere.resolve("twostep"), "twostep", "");
        Statement statement = other.createStatement()) {
      statement.execute("DELETE FROM account");
    }
    Files.copy(elsewhere.resolve("twostep.mv.db"), file(), StandardCopyOption.REPLACE_EXISTING);
    assertThrows(StoreException.Damaged.class, this::open);
  }

  @Test
  void aFileThatThisUserMayNotChangeIsNamed() throws Exception {
    makeStore(false);
    assertTrue(file().toFile().setReadOnly());
    assumeFalse(Files.isWritable(file()), "root may change any file");
    StoreException refused = assertThrows(StoreException.Unwritable.class, this::open);
    assertEquals(new Reason.FileNotOurs(file()), StoreFailures.of(refused, store()).reason());
  }

  @Test
  void aDiskThatRunsFullIsNamed() throws Exception {
    try (SmallDisk disk = SmallDisk.mountedAt(Files.createDirectory(data.resolve("disk")), 4)) {
      Path store = disk.folder().resolve("twostep");
      disk.fill();
      StoreException refused =
          assertThrows(StoreException.Unwritable.class, () -> Store.open(store, new CheapHasher()));
      assertEquals(new Reason.DiskFull(disk.folder()), StoreFailures.of(refused, store).reason());
    }
  }

  /** What the program makes of a file that was cut off, at any place. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5000, 8192, 8193, 20_481, 24_577, 40_000, -4096, -1})
  void aFileThatWasCutOffIsWholeOrDamagedAndNeverChanged(int length) throws Exception {
    makeStore(false);
    KeyFile.open(data, new Random(1)); // as the program does, once there is an account
    byte[] whole = Files.readAllBytes(file());
    byte[] cut = Arrays.copyOf(whole, Math.floorMod(length, whole.length));
    Files.write(file(), cut);
    try (Store store = open()) {
      assertEquals(Optional.of("later"), store.preferences().get("key"));
    } catch (StoreException e) {
      assertInstanceOf(Reason.StoreUnreadable.class, StoreFailures.of(e, store()).reason());
      assertArrayEquals(cut, Files.readAllBytes(file()));
    }
  }
}
