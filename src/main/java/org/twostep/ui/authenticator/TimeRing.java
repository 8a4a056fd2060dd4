package org.twostep.ui.authenticator;

import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/** How much of a stretch of time is left, as a ring that empties; the words stand beside it. */
public class TimeRing extends Region {
  private static final double FULL = 360;
  private static final double TOP = 90;

  private final Circle track = new Circle();
  private final Arc rest = new Arc();

  public TimeRing() {
    getStyleClass().add("time-ring");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    track.getStyleClass().add("time-ring-track");
    rest.getStyleClass().add("time-ring-rest");
    rest.setType(ArcType.OPEN);
    rest.setStartAngle(TOP);
    getChildren().addAll(track, rest);
  }

  /**
   * Shows how much is left.
   *
   * @param share from 0, nothing, to 1, all
   */
  public void setShare(double share) {
    rest.setLength(FULL * share);
  }

  @Override
  protected void layoutChildren() {
    double radius = (Math.min(getWidth(), getHeight()) - track.getStrokeWidth()) / 2;
    track.setCenterX(getWidth() / 2);
    track.setCenterY(getHeight() / 2);
    track.setRadius(radius);
    rest.setCenterX(getWidth() / 2);
    rest.setCenterY(getHeight() / 2);
    rest.setRadiusX(radius);
    rest.setRadiusY(radius);
  }
}
