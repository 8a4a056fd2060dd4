package org.twostep.ui.fx;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;

/** Hands answers on only while a screen lives; the work itself is finished either way. */
record ScopedBackground(Background background, Lifecycle lifecycle) implements Background {
  @Override
  public <T> void run(
      Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
    background.run(
        work,
        result -> {
          if (!lifecycle.hasEnded()) {
            done.accept(result);
          }
        },
        failure -> {
          if (!lifecycle.hasEnded()) {
            failed.accept(failure);
          }
        });
  }

  @Override
  public ReadOnlyIntegerProperty pendingProperty() {
    return background.pendingProperty();
  }
}
