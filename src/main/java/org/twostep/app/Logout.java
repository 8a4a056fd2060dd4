package org.twostep.app;

import java.util.concurrent.Executors;

/**
 * Closes the practice account when the person logs out or the computer shuts down while the window
 * is open, so that the next start has nothing to mend. It leaves the screens alone: JavaFX stops
 * them in a hook of its own, and whoever asks them something meanwhile may wait for ever.
 */
final class Logout implements AutoCloseable {
  private final Thread hook;

  private Logout(Thread hook) {
    this.hook = hook;
  }

  /**
   * From now on a log-out does this.
   *
   * @param close not called on the screen thread
   */
  static Logout leadsTo(Runnable close) {
    Thread hook = Executors.defaultThreadFactory().newThread(close);
    Runtime.getRuntime().addShutdownHook(hook);
    return new Logout(hook);
  }

  /** The program has closed by itself. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException loggingOut) {
      return; // at the same moment; to close twice does no harm
    }
  }
}
