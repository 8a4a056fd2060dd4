package org.twostep.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.twostep.store.Backup;
import org.twostep.store.Backups;
import org.twostep.store.StoreException;

/**
 * The way on from a practice account that cannot be read. A person chooses it; the file is put
 * aside under a name that says why, and never removed.
 */
final class Rescue {
  private final Question question;
  private final Clock clock;

  /** Why the account cannot be read. */
  enum Trouble {
    DAMAGED,
    NEWER;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a person can choose. */
  enum Choice {
    OPEN_BACKUP,
    START_NEW,
    CLOSE
  }

  /** Asks the person. */
  @FunctionalInterface
  interface Question {
    /**
     * Returns when there is an answer.
     *
     * @param file the file that cannot be read
     * @param newest the newest backup that opens; without one it cannot be chosen
     */
    Choice ask(Trouble trouble, Path file, Optional<Backup> newest);
  }

  /**
   * A rescue that asks.
   *
   * @param clock the local time, for the name of what is put aside
   */
  Rescue(Question question, Clock clock) {
    this.question = question;
    this.clock = clock;
  }

  /**
   * Asks, and does what was chosen.
   *
   * @param store the store file without H2's extension
   * @return whether there is something to open now
   * @throws StartFailure where the file cannot be put aside, or the backup not put in its place
   */
  boolean from(Trouble trouble, Path store) throws StartFailure {
    Backups backups = Backups.in(Practice.folder(store));
    Optional<Backup> newest = backups.newestGood();
    Choice choice = question.ask(trouble, DataFolder.whole(store), newest);
    if (choice == Choice.CLOSE) {
      return false;
    }
    setAside(trouble, store);
    if (choice == Choice.OPEN_BACKUP) {
      restore(backups, newest.orElseThrow(), store);
    }
    return true;
  }

  private void setAside(Trouble trouble, Path store) throws StartFailure {
    new DataFolder(Practice.folder(store)).setAside(trouble.key(), LocalDateTime.now(clock));
  }

  private static void restore(Backups backups, Backup backup, Path store) throws StartFailure {
    try {
      backups.restore(backup, store);
    } catch (StoreException e) {
      throw StoreFailures.of(e, store);
    }
  }
}
