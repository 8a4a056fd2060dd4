package org.twostep.ui.fx;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The screen thread, seen from another one. */
public final class ScreenThread {
  private ScreenThread() {}

  /**
   * Starts the toolkit where it does not run yet. It then runs until the process ends: JavaFX would
   * end it with the last window, and whatever is asked after that would never be answered.
   *
   * @throws RuntimeException of JavaFX's own where no window is possible
   */
  public static void start() {
    try {
      Platform.startup(() -> Platform.setImplicitExit(false));
    } catch (IllegalStateException running) {
      // Nothing to do: it was started before.
    }
  }

  /** Starts the toolkit if need be and has it do something. Does not wait. */
  public static void run(Runnable task) {
    start();
    Platform.runLater(task);
  }

  /** Has something done there and waits for the answer. */
  public static <T> T ask(Supplier<T> question) {
    return CompletableFuture.supplyAsync(question, Platform::runLater).join();
  }
}
