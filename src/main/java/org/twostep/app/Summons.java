package org.twostep.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.twostep.store.OwnerOnly;

/**
 * How a second start calls the window of the first to the front: a file in the data folder is the
 * call, and its going is the answer. Twostep opens no socket, and the JDK's own watching of folders
 * would open a pair of them; looking for a file costs next to nothing.
 */
final class Summons {
  private static final String NAME = "twostep.front";
  private static final Duration LOOK = Duration.ofMillis(250);
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Path file;

  /**
   * The calls for one practice account.
   *
   * @param data the folder of the program's data
   */
  Summons(Path data) {
    this.file = data.resolve(NAME);
  }

  /** Looks for calls until it is closed. */
  interface Listener extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Answers calls from now on.
   *
   * @param front brings the window to the front and returns when that is done; not called on the
   *     screen thread
   */
  Listener listen(Runnable front) {
    ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();
    var _ =
        looking.scheduleWithFixedDelay(
            () -> answer(front), 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    return looking::close;
  }

  private void answer(Runnable front) {
    if (Files.exists(file)) {
      front.run();
      remove();
    }
  }

  /**
   * Calls the window of another start, and waits for up to three seconds.
   *
   * @return whether it answered
   */
  boolean isAnswered() {
    try {
      remove();
      Files.createFile(file, OwnerOnly.file());
      for (Duration waited = Duration.ZERO;
          Files.exists(file) && waited.compareTo(PATIENCE) < 0;
          waited = waited.plus(LOOK)) {
        Thread.sleep(LOOK);
      }
      return Files.notExists(file);
    } catch (IOException cannotCall) {
      return false;
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      remove();
    }
  }

  private void remove() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException stays) {
      return; // the window comes to the front once more than it was asked to
    }
  }
}
