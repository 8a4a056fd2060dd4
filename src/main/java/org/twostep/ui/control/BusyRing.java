package org.twostep.ui.control;

import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.RotateTransition;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * A small open ring that turns while it is seen. It stands still for people who asked their system
 * for less motion.
 */
final class BusyRing extends StackPane {
  private final RotateTransition turning = new RotateTransition(Duration.seconds(1), this);

  BusyRing() {
    getStyleClass().add("busy-ring");
    var arc = new Region();
    arc.getStyleClass().add("busy-arc");
    getChildren().add(arc);
    turning.setByAngle(360);
    turning.setInterpolator(Interpolator.LINEAR);
    turning.setCycleCount(Animation.INDEFINITE);
    // A turning ring is held by the animation's timer: it must not outlive its scene.
    sceneProperty()
        .flatMap(scene -> scene.getPreferences().reducedMotionProperty())
        .map(reduced -> !reduced)
        .orElse(false)
        .subscribe(this::turn);
  }

  Animation.Status status() {
    return turning.getStatus();
  }

  private void turn(boolean on) {
    if (on) {
      turning.play();
    } else {
      turning.stop();
    }
  }
}
