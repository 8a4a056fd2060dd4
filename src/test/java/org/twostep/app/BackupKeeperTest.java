package org.twostep.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twostep.CheapHasher;
import org.twostep.store.Backup;
import org.twostep.store.Backups;
import org.twostep.store.Store;

class BackupKeeperTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
  private static final Duration SOON = Duration.ofMillis(50);
  private static final Duration LATER = Duration.ofDays(1);

  @TempDir private Path data;

  private Store open() {
    return Store.open(data.resolve("twostep"), new CheapHasher());
  }

  private BackupKeeper keeper(Store store, Duration first) {
    return new BackupKeeper(
        Backups.in(data), store, NOON, new BackupKeeper.Pace(first, Duration.ofMillis(100)));
  }

  private int newest() {
    return Backups.in(data).newestGood().map(Backup::number).orElse(0);
  }

  @Test
  void aShortWhileWithTheProgramLeavesOneBackupAndOpeningMakesNone() {
    try (Store store = open();
        BackupKeeper _ = keeper(store, LATER)) {
      assertEquals(0, newest());
    }
    Optional<Backup> made = Backups.in(data).newestGood();
    assertEquals(Optional.of(LocalDateTime.of(2026, 11, 23, 12, 0)), made.map(Backup::madeAt));
    assertEquals(1, newest());
  }

  @Test
  void aLongWhileMakesOneAgainAndAgain() throws Exception {
    try (Store store = open();
        BackupKeeper _ = keeper(store, SOON)) {
      while (newest() < 3) {
        Thread.sleep(SOON);
      }
    }
    assertTrue(newest() > 3);
  }

  @Test
  void whereNoneCanBeMadeTheWorkGoesOn() throws Exception {
    Files.writeString(data.resolve(Backups.FOLDER), "in the way");
    try (Store store = open()) {
      keeper(store, SOON).close();
      store.preferences().put("still", "here");
      assertEquals(Optional.of("here"), store.preferences().get("still"));
    }
  }
}
