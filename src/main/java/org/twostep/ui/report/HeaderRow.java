package org.twostep.ui.report;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;

/**
 * A text and, in a {@link FlowPane}, what can be done, at the ends of a row; where there is little
 * room, the second goes below the first.
 */
public class HeaderRow extends Pane {
  /** Between the two, in pixels. */
  private static final double GAP = 16;

  public HeaderRow() {
    getStyleClass().add("header-row");
  }

  private Node first() {
    return getChildren().getFirst();
  }

  private FlowPane second() {
    return (FlowPane) getChildren().getLast();
  }

  /** Of all its parts in one row. */
  private double secondWidth() {
    List<Node> parts = second().getChildrenUnmodifiable();
    double gaps = second().getHgap() * (parts.size() - 1);
    return snapSizeX(gaps + parts.stream().mapToDouble(part -> part.prefWidth(-1)).sum() + 1);
  }

  private double beside(double width) {
    return width - secondWidth() - GAP;
  }

  private boolean isWide(double width) {
    return beside(width) >= first().minWidth(-1);
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
  protected double computePrefHeight(double width) {
    double known = width < 0 ? getWidth() : width;
    return isWide(known)
        ? Math.max(first().prefHeight(beside(known)), second().prefHeight(secondWidth()))
        : first().prefHeight(known) + GAP + second().prefHeight(known);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    if (isWide(width)) {
      place(first(), 0, 0, beside(width), getHeight());
      place(second(), width - secondWidth(), 0, secondWidth(), getHeight());
    } else {
      double above = first().prefHeight(width);
      place(first(), 0, 0, width, above);
      place(second(), 0, above + GAP, width, second().prefHeight(width));
    }
  }

  private void place(Node node, double left, double top, double width, double height) {
    layoutInArea(node, left, top, width, height, 0, HPos.LEFT, VPos.CENTER);
  }
}
