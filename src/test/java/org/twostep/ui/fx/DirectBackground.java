package org.twostep.ui.fx;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Does the work in place, so that a test sees the answer on its next line. */
public final class DirectBackground implements Background {
  private final ReadOnlyIntegerWrapper pending = new ReadOnlyIntegerWrapper(this, "pending");

  @Override
  public <T> void run(
      Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
    pending.set(pending.get() + 1);
    try {
      T result;
      try {
        result = work.call();
      } catch (Exception e) {
        failed.accept(e);
        return;
      }
      done.accept(result);
    } finally {
      pending.set(pending.get() - 1);
    }
  }

  @Override
  public ReadOnlyIntegerProperty pendingProperty() {
    return pending.getReadOnlyProperty();
  }
}
