package org.twostep.store;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The newest copies of the store, in a folder of their own beside it. Every copy has been opened
 * and read through before it counts, and only then does the oldest go.
 */
public final class Backups {
  /** The name of the folder. */
  public static final String FOLDER = "backups";

  /** How many are kept. */
  public static final int KEPT = 5;

  private final Path data;
  private final Path folder;

  private Backups(Path data) {
    this.data = data;
    this.folder = data.resolve(FOLDER);
  }

  /**
   * The backups of one store.
   *
   * @param data the folder of the store and its key; nothing is made there before it is needed
   */
  public static Backups in(Path data) {
    return new Backups(data);
  }

  /**
   * Makes one more. Takes a fraction of a second, in which the store takes no other call for a part
   * of it: not for the screen thread.
   *
   * @param now the local time, for its name
   * @throws StoreException where it cannot be written, or does not open; the older ones then stay
   */
  public Backup make(Store store, LocalDateTime now) {
    Path fresh = folder.resolve("unfinished.zip");
    try {
      Files.createDirectories(folder, OwnerOnly.folder());
      Backup made = Backup.next(folder, 1 + numberOfNewest(), now);
      store.copyTo(fresh);
      StoreCheck.readThrough(fresh);
      copyKey(made);
      Files.move(fresh, made.archive(), StandardCopyOption.REPLACE_EXISTING);
      removeOld();
      return made;
    } catch (IOException e) {
      throw new StoreException.Unwritable(e);
    } finally {
      StoreCopy.remove(fresh);
    }
  }

  private int numberOfNewest() throws IOException {
    return newestFirst().stream().findFirst().map(Backup::number).orElse(0);
  }

  private void copyKey(Backup made) throws IOException {
    Path key = data.resolve(KeyFile.NAME);
    if (Files.exists(key)) {
      Files.copy(
          key, made.key(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private void removeOld() throws IOException {
    for (Backup old : newestFirst().stream().skip(KEPT).toList()) {
      Files.delete(old.archive());
      Files.deleteIfExists(old.key());
    }
  }

  /** The newest that opens and can be read through; empty where there is none. */
  public Optional<Backup> newestGood() {
    try {
      return newestFirst().stream().filter(Backups::isGood).findFirst();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static boolean isGood(Backup backup) {
    try {
      StoreCheck.readThrough(backup.archive());
      return true;
    } catch (StoreException damaged) {
      return false;
    }
  }

  /**
   * Puts a backup in the place of the store, and its key in the place of the key.
   *
   * @param store as {@link Store#open} takes it; must be closed
   * @throws StoreException.Unwritable where one of them cannot be replaced
   */
  public void restore(Backup backup, Path store) {
    KeyFile.restore(backup.key(), data);
    StoreCopy.restore(backup.archive(), store);
  }

  /** The key that belongs to the newest backup which has one. */
  Optional<Path> newestKey() throws IOException {
    return newestFirst().stream().map(Backup::key).filter(Files::exists).findFirst();
  }

  private List<Backup> newestFirst() throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .flatMap(file -> Backup.of(file).stream())
          .sorted(comparingInt(Backup::number).reversed())
          .toList();
    }
  }
}
