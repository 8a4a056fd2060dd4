package org.twostep.ui.devices;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Two things in a row, one at each end. Where they do not fit beside each other, for example with
 * large text, the second goes below the first.
 */
public class SpreadRow extends Pane {
  private static final double GAP = 8;

  public SpreadRow() {
    getStyleClass().add("spread-row");
  }

  private boolean fits(double width) {
    return width < 0 || first().prefWidth(-1) + GAP + last().prefWidth(-1) <= width;
  }

  private Node first() {
    return getManagedChildren().getFirst();
  }

  private Node last() {
    return getManagedChildren().getLast();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return first().prefWidth(-1) + GAP + last().prefWidth(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    var upper = first().prefHeight(width);
    var lower = Math.max(last().minHeight(-1), last().prefHeight(-1));
    return snapSizeY(fits(width) ? Math.max(upper, lower) : upper + GAP / 2 + lower);
  }

  @Override
  protected void layoutChildren() {
    var width = getWidth();
    var height = getHeight();
    if (fits(width)) {
      place(first(), 0, height, HPos.LEFT, VPos.CENTER);
      place(last(), 0, height, HPos.RIGHT, VPos.CENTER);
    } else {
      var upper = first().prefHeight(width);
      place(first(), 0, upper, HPos.LEFT, VPos.TOP);
      place(last(), upper + GAP / 2, height - upper - GAP / 2, HPos.LEFT, VPos.TOP);
    }
  }

  private void place(Node node, double y, double height, HPos across, VPos along) {
    layoutInArea(node, 0, y, getWidth(), height, 0, null, false, false, across, along);
  }
}
