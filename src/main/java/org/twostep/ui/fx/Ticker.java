package org.twostep.ui.fx;

import java.time.Instant;
import java.time.InstantSource;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/**
 * The time, for screens that say how long something still takes. It looks at the clock four times a
 * second, so a second shown is at most a quarter of a second late, and changes only when the clock
 * has reached another whole second (or was moved, forwards or back). Belongs to the screen thread.
 */
public final class Ticker {
  private final InstantSource clock;
  private final ReadOnlyObjectWrapper<Instant> now;
  private final Timeline timeline;

  /** A ticker that stands still until {@link #start()}. */
  public Ticker(InstantSource clock) {
    this.clock = clock;
    this.now = new ReadOnlyObjectWrapper<>(this, "now", clock.instant());
    this.timeline = new Timeline(new KeyFrame(Duration.millis(250), tick -> tick()));
    timeline.setCycleCount(Animation.INDEFINITE);
  }

  /** The clock's instant when its present second was first seen. */
  public ReadOnlyObjectProperty<Instant> nowProperty() {
    return now.getReadOnlyProperty();
  }

  public void start() {
    tick();
    timeline.play();
  }

  public void stop() {
    timeline.stop();
  }

  /** Looks at the clock now. */
  public void tick() {
    var instant = clock.instant();
    if (instant.getEpochSecond() != now.get().getEpochSecond()) {
      now.set(instant);
    }
  }
}
