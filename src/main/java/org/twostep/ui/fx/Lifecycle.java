package org.twostep.ui.fx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/**
 * How long a screen lives. Whatever a screen listens to is added here and let go of when the screen
 * ends, so that nothing it listened to keeps it in memory. Belongs to the screen thread.
 */
public final class Lifecycle {
  private final Deque<Subscription> subscriptions = new ArrayDeque<>();
  private boolean ended;

  /** Lets go of this when the life ends; at once if it already has. */
  public void add(Subscription subscription) {
    if (ended) {
      subscription.unsubscribe();
    } else {
      subscriptions.push(subscription);
    }
  }

  /** Calls with each later value, until the end. */
  public <T> void onChange(ObservableValue<T> value, Consumer<? super T> listener) {
    if (!ended) {
      add(value.subscribe((before, after) -> listener.accept(after)));
    }
  }

  /** Calls with the present value at once and with each later one, until the end. */
  public <T> void now(ObservableValue<T> value, Consumer<? super T> listener) {
    if (!ended) {
      listener.accept(value.getValue());
      onChange(value, listener);
    }
  }

  /** Ends this life: the newest subscription goes first. A second call does nothing. */
  public void end() {
    ended = true;
    while (!subscriptions.isEmpty()) {
      subscriptions.pop().unsubscribe();
    }
  }

  public boolean hasEnded() {
    return ended;
  }
}
