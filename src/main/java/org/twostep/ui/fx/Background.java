package org.twostep.ui.fx;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;

/**
 * Work that must not hold up the screen. It is asked for on the screen thread, done beside it, and
 * answered on the screen thread again. Works may overtake each other.
 */
public interface Background {
  /**
   * Does the work, then calls exactly one of the two answers. An {@link Error} is no answer: it
   * goes to the thread's uncaught exception handler.
   */
  <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed);

  /** How many works are not answered yet; zero means that the screen shows their last word. */
  ReadOnlyIntegerProperty pendingProperty();

  /** The same for one screen: what comes back after the screen ended is dropped. */
  default Background scoped(Lifecycle lifecycle) {
    return new ScopedBackground(this, lifecycle);
  }
}
