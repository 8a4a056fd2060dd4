package org.twostep.ui.fx;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** {@link Background} on virtual threads. After closing, nothing is done or answered any more. */
public final class FxBackground implements Background, AutoCloseable {
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ReadOnlyIntegerWrapper pending = new ReadOnlyIntegerWrapper(this, "pending");

  @Override
  public <T> void run(
      Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
    if (!Platform.isFxApplicationThread()) {
      throw new IllegalStateException("Background work is asked for on the screen thread");
    }
    try {
      threads.execute(() -> answer(outcome(work, done, failed)));
      pending.set(pending.get() + 1);
    } catch (RejectedExecutionException closed) {
      // Nothing to do: an answer that was under way at the close asked for more.
    }
  }

  /** Does the work and says what is to be called with its outcome. */
  private <T> Runnable outcome(
      Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
    try {
      var result = work.call();
      return () -> done.accept(result);
    } catch (Exception e) {
      return () -> failed.accept(e);
    } catch (Error e) {
      answer(() -> {});
      throw e;
    }
  }

  private void answer(Runnable outcome) {
    Platform.runLater(() -> {
      try {
        if (!threads.isShutdown()) {
          outcome.run();
        }
      } finally {
        // Only now: an answer that asks for more work must not look idle in between.
        pending.set(pending.get() - 1);
      }
    });
  }

  @Override
  public ReadOnlyIntegerProperty pendingProperty() {
    return pending.getReadOnlyProperty();
  }

  /** Waits until what is running has been done, and forgets its answers. */
  @Override
  public void close() {
    threads.close();
  }
}
