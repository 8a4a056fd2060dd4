package org.twostep.ui.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.util.Duration;
import org.twostep.entry.Field;
import org.twostep.memory.Drafts;
import org.twostep.ui.fx.Background;
import org.twostep.ui.fx.Lifecycle;

/**
 * Keeps what is being typed, a moment after the typing stops, so that closing the window or a crash
 * loses nothing. Passwords, secret words and codes are never kept.
 */
public final class DraftKeeper {
  private static final Duration PAUSE = Duration.millis(300);

  private final Drafts drafts;
  private final Background background;
  private final Consumer<? super Exception> trouble;
  private final Map<Field, String> typed = new EnumMap<>(Field.class);
  private final Map<Field, String> unsaved = new EnumMap<>(Field.class);
  private final PauseTransition pause = new PauseTransition(PAUSE);

  /**
   * @param kept what was kept when the program last ran
   */
  public DraftKeeper(
      Drafts drafts,
      Map<Field, String> kept,
      Background background,
      Consumer<? super Exception> trouble) {
    this.drafts = drafts;
    this.background = background;
    this.trouble = trouble;
    typed.putAll(kept);
    pause.setOnFinished(_ -> save());
  }

  public Optional<String> draft(Field field) {
    return Optional.ofNullable(typed.get(field));
  }

  /** Puts the draft back, or else {@code usual}, and keeps what is typed from now on. */
  public void follow(Field field, StringProperty text, String usual, Lifecycle lifecycle) {
    text.set(draft(field).orElse(usual));
    lifecycle.onChange(text, typing -> keep(field, typing));
  }

  public void keep(Field field, String text) {
    if (!field.keptAsTyped()) {
      return;
    }
    typed.put(field, text);
    unsaved.put(field, text);
    pause.playFromStart();
  }

  /** Writes at once what has not been written yet; for closing the window. */
  public void save() {
    pause.stop();
    Map<Field, String> now = Map.copyOf(unsaved);
    unsaved.clear();
    if (!now.isEmpty()) {
      run(() -> now.forEach(drafts::keep));
    }
  }

  /** Forgets all drafts: what they were for has been taken. */
  public void forget() {
    pause.stop();
    unsaved.clear();
    if (!typed.isEmpty()) {
      typed.clear();
      run(drafts::forget);
    }
  }

  private void run(Runnable work) {
    background.run(
        () -> {
          work.run();
          return true;
        },
        _ -> {},
        trouble);
  }
}
