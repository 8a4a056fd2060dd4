package org.twostep.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twostep.CheapHasher;
import org.twostep.SmallDisk;

/** A real disk runs full under the store, and has room again. */
class FullDiskTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 9, 41);

  /** More than H2 keeps free in its own file. */
  private static final int UNTIL_FULL = 2000;

  @TempDir private Path temp;
  private SmallDisk disk;

  @BeforeEach
  void mount() throws Exception {
    disk = SmallDisk.mountedAt(Files.createDirectory(temp.resolve("disk")), 12);
  }

  @AfterEach
  void unmount() throws Exception {
    disk.close();
  }

  private Store open() {
    return Store.open(disk.folder().resolve("twostep"), new CheapHasher());
  }

  /** Keeps values until one is refused; returns how many were kept. */
  private static int putUntilRefused(Store store) {
    return (int)
        IntStream.range(0, UNTIL_FULL)
            .takeWhile(i -> {
              try {
                store.preferences().put("key" + i, Integer.toString(i).repeat(200));
                return true;
              } catch (StoreException.Unwritable full) {
                return false;
              }
            })
            .count();
  }

  private static void assertKept(Store store, int values) {
    for (int i = 0; i < values; i++) {
      assertEquals(
          Optional.of(Integer.toString(i).repeat(200)), store.preferences().get("key" + i));
    }
  }

  @Test
  void whatWasKeptStaysAndMoreIsKeptOnceThereIsRoom() throws Exception {
    int kept;
    try (Store store = open()) {
      disk.fill();
      kept = putUntilRefused(store);
      assertTrue(kept < UNTIL_FULL);
      assertThrows(StoreException.Unwritable.class, () -> store.preferences().put("a", "b"));
      assertKept(store, kept);
      disk.free();
      store.preferences().put("after", "the disk was full");
      assertKept(store, kept);
    }
    try (Store store = open()) {
      assertKept(store, kept);
      assertEquals(Optional.of("the disk was full"), store.preferences().get("after"));
    }
  }

  @Test
  void aStoreThatIsClosedOnAFullDiskOpensWithAllThatWasKept() throws Exception {
    int kept;
    try (Store store = open()) {
      disk.fill();
      kept = putUntilRefused(store);
    }
    disk.free();
    try (Store store = open()) {
      assertKept(store, kept);
    }
  }

  @Test
  void aNewStoreThatDoesNotFitSaysSoAndBeginsAnewOnceThereIsRoom() throws Exception {
    disk.fill();
    assertThrows(StoreException.Unwritable.class, this::open);
    disk.free();
    open().close();
  }

  @Test
  void aBackupThatDoesNotFitLeavesTheOlderOnesAndNothingElse() throws Exception {
    Backups backups = Backups.in(disk.folder());
    try (Store store = open()) {
      Backup first = backups.make(store, NOW);
      disk.fill();
      assertThrows(StoreException.class, () -> backups.make(store, NOW));
      try (Stream<Path> files = Files.list(first.archive().getParent())) {
        assertEquals(1, files.count());
      }
      disk.free();
      assertEquals(Optional.of(first), backups.newestGood());
      assertFalse(backups.make(store, NOW).equals(first));
    }
  }
}
