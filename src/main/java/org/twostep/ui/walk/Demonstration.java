package org.twostep.ui.walk;

import java.time.Duration;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.twostep.rehearsal.Transcript;
import org.twostep.script.Action;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.RehearsalModel;

/**
 * Does a rehearsal step by step for those who watch, and moves the pointer to each control before
 * it is used. Belongs to the screen thread.
 */
public final class Demonstration implements Audience {
  private final RehearsalModel rehearsal;
  private final Supplier<Scene> scene;
  private final Surroundings around;
  private final Pointer pointer;
  private final IntConsumer again;
  private final BooleanProperty paused = new SimpleBooleanProperty(this, "paused");
  private final ObjectProperty<Speed> speed =
      new SimpleObjectProperty<>(this, "speed", Speed.USUAL);
  private final ReadOnlyBooleanWrapper lost = new ReadOnlyBooleanWrapper(this, "lost");
  private Optional<Walker> walker = Optional.empty();
  private boolean hurrying;
  private int step;

  /** How fast it goes. */
  public enum Speed {
    SLOW(Duration.ofMillis(3500), Duration.ofMillis(180)),
    USUAL(Duration.ofMillis(1800), Duration.ofMillis(90)),
    FAST(Duration.ofMillis(700), Duration.ofMillis(35));

    private final Pace pace;

    Speed(Duration beforeAction, Duration betweenKeys) {
      this.pace = new Pace(beforeAction, betweenKeys);
    }
  }

  /**
   * @param scene of the window that the screens stand in by then
   * @param again goes back to the beginning of a step, by its number
   */
  public Demonstration(
      RehearsalModel rehearsal,
      Supplier<Scene> scene,
      Surroundings around,
      Pointer pointer,
      IntConsumer again) {
    this.rehearsal = rehearsal;
    this.scene = scene;
    this.around = around;
    this.pointer = pointer;
    this.again = again;
  }

  /** Begins, and goes on from step to step. */
  public void watch(Lifecycle lifecycle) {
    lifecycle.now(rehearsal.transcriptProperty(), this::follow);
    lifecycle.onChange(paused, this::pause);
    lifecycle.add(this::stop);
  }

  private void follow(Transcript transcript) {
    if (transcript.isOver()) {
      stop();
    } else if (transcript.step() != step) {
      step = transcript.step();
      begin();
    }
  }

  private void begin() {
    stop();
    hurrying = false;
    lost.set(false);
    rehearsal
        .step()
        .ifPresent(now -> {
          Walker next = new Walker(scene.get(), now.script(), around, this::pace, this);
          walker = Optional.of(next);
          next.end()
              .exceptionally(_ -> {
                lost.set(true);
                return null;
              });
          if (!paused.get()) {
            next.start();
          }
        });
  }

  private Pace pace() {
    return hurrying ? Pace.AT_ONCE : speed.get().pace;
  }

  private void pause(boolean now) {
    walker.ifPresent(walking -> {
      if (now) {
        walking.pause();
      } else {
        walking.start();
      }
    });
  }

  private void stop() {
    walker.ifPresent(Walker::pause);
    walker = Optional.empty();
    pointer.hide();
  }

  /** Does the rest of the present step at once. */
  public void next() {
    hurrying = true;
    paused.set(false);
  }

  /** Back to the beginning of the step before, or of the first. */
  public void back() {
    stop();
    again.accept(Math.max(1, step - 1));
  }

  @Override
  public void before(Action action, Optional<Node> control) {
    if (!hurrying) {
      control.ifPresentOrElse(pointer::pointAt, pointer::hide);
    }
  }

  @Override
  public void look(String key) {
    // Whoever watches sees it anyway.
  }

  public BooleanProperty pausedProperty() {
    return paused;
  }

  public ObjectProperty<Speed> speedProperty() {
    return speed;
  }

  /** Whether it did not get on, because somebody else pressed something. */
  public ReadOnlyBooleanProperty lostProperty() {
    return lost.getReadOnlyProperty();
  }
}
