package org.twostep.app;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.twostep.store.Backups;
import org.twostep.store.Store;
import org.twostep.store.StoreException;

/**
 * Makes backups beside the work while a store is open: soon after the opening, every so often, and
 * when it is closed.
 */
final class BackupKeeper implements AutoCloseable {
  /**
   * When backups are made.
   *
   * @param first after the opening
   * @param every from one to the next
   */
  record Pace(Duration first, Duration every) {
    /** The start must not wait for the first one: by then the window has settled. */
    static final Pace USUAL = new Pace(Duration.ofSeconds(20), Duration.ofMinutes(30));
  }

  private final Backups backups;
  private final Store store;
  private final Clock clock;
  private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

  /**
   * Begins at once.
   *
   * @param store is open until this is closed
   * @param clock the local time, for the names of the backups
   */
  BackupKeeper(Backups backups, Store store, Clock clock, Pace pace) {
    this.backups = backups;
    this.store = store;
    this.clock = clock;
    var _ =
        thread.scheduleWithFixedDelay(
            this::make, pace.first().toMillis(), pace.every().toMillis(), TimeUnit.MILLISECONDS);
  }

  /** One that cannot be made, on a full disk for example, leaves the older ones. */
  private void make() {
    try {
      backups.make(store, LocalDateTime.now(clock));
    } catch (StoreException notNow) {
      return; // the next one may go better; what the person does is reported where they do it
    }
  }

  /** Waits for the backup under way and makes the last one; takes about half a second. */
  @Override
  public void close() {
    thread.close();
    make();
  }
}
