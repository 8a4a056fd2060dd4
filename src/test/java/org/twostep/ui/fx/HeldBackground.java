package org.twostep.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Does each work at once but holds its answer back, so that a test decides which comes first. */
public final class HeldBackground implements Background {
  private final List<Runnable> answers = new ArrayList<>();
  private final ReadOnlyIntegerWrapper pending = new ReadOnlyIntegerWrapper(this, "pending");

  @Override
  public <T> void run(
      Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
    pending.set(pending.get() + 1);
    answers.add(answer(work, done, failed));
  }

  private static <T> Runnable answer(
      Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
    try {
      T result = work.call();
      return () -> done.accept(result);
    } catch (Exception e) {
      return () -> failed.accept(e);
    }
  }

  /** Gives the answer that waits at this place, from 0 for the one asked for first. */
  public void answer(int place) {
    pending.set(pending.get() - 1);
    answers.remove(place).run();
  }

  /** Gives every answer, and those that are asked for meanwhile, in the order of asking. */
  public void answerAll() {
    while (!answers.isEmpty()) {
      answer(0);
    }
  }

  @Override
  public ReadOnlyIntegerProperty pendingProperty() {
    return pending.getReadOnlyProperty();
  }
}
