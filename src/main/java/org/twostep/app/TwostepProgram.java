package org.twostep.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.twostep.account.Argon2Hasher;
import org.twostep.account.SecretHasher;
import org.twostep.store.StoreException;

/** The program as people start it: a window over the store, or the tour. */
public final class TwostepProgram implements Program {
  private final SecretHasher hasher = new Argon2Hasher();

  /** The store and what the first screen shows of it, read while the toolkit starts. */
  private record Loaded(
      Practice practice, Models.Opened opened, WindowMemory.Remembered remembered) {}

  @Override
  public void openWindow(Path store) throws StartFailure {
    CompletableFuture<Loaded> loading = CompletableFuture.supplyAsync(() -> load(store));
    CompletableFuture<Running> running = new CompletableFuture<>();
    CountDownLatch closed = new CountDownLatch(1);
    Platform.startup(
        () ->
            loading.whenComplete(
                (loaded, failure) ->
                    Platform.runLater(
                        () -> show(store, loaded, failure, running, closed))));
    Loaded loaded = await(loading, store);
  }
}
