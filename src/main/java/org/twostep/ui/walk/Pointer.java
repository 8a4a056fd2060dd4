package org.twostep.ui.walk;

import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * A layer over the screens with a pointer that moves by itself, and a ring round the control that
 * is about to be used. It is there for the eye only: mouse and screen reader do not meet it.
 */
public final class Pointer extends Pane {
  private static final Duration MOVE = Duration.millis(600);
  private static final double RING = 4;

  private final Region arrow = new Region();
  private final Region ring = new Region();

  public Pointer() {
    getStyleClass().add("pointer-layer");
    arrow.getStyleClass().add("pointer-arrow");
    ring.getStyleClass().add("pointer-ring");
    arrow.setManaged(false);
    ring.setManaged(false);
    getChildren().addAll(ring, arrow);
    setMouseTransparent(true);
    setPickOnBounds(false);
    hide();
  }

  /** Moves to a control and rings it. */
  void pointAt(Node control) {
    Bounds place = sceneToLocal(control.localToScene(control.getLayoutBounds()));
    ring.resizeRelocate(
        place.getMinX() - RING,
        place.getMinY() - RING,
        place.getWidth() + 2 * RING,
        place.getHeight() + 2 * RING);
    ring.setVisible(true);
    arrow.autosize();
    move(place.getMinX() + place.getWidth() * 2 / 3, place.getMinY() + place.getHeight() * 2 / 3);
  }

  private void move(double x, double y) {
    boolean still = !arrow.isVisible() || getScene().getPreferences().isReducedMotion();
    arrow.setVisible(true);
    if (still) {
      arrow.setTranslateX(x);
      arrow.setTranslateY(y);
      return;
    }
    TranslateTransition way = new TranslateTransition(MOVE, arrow);
    way.setToX(x);
    way.setToY(y);
    way.setInterpolator(Interpolator.EASE_BOTH);
    way.play();
  }

  void hide() {
    ring.setVisible(false);
    arrow.setVisible(false);
  }
}
