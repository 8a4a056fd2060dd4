package org.twostep.ui.report;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Tiles of one width in four columns, or in two or one where there is less room. */
public class FigureTiles extends Pane {
  private static final List<Integer> COLUMNS = List.of(4, 2);

  /** Between tiles, in pixels. */
  private static final double GAP = 12;

  private int columns(double width) {
    double widest = getManagedChildren().stream().mapToDouble(t -> t.minWidth(-1)).max().orElse(0);
    return COLUMNS.stream()
        .filter(columns -> tileWidth(width, columns) >= widest)
        .findFirst()
        .orElse(1);
  }

  private static double tileWidth(double width, int columns) {
    return Math.floor((width - (columns - 1) * GAP) / columns);
  }

  /** As high as the highest tile. */
  private double tileHeight(double tileWidth) {
    return getManagedChildren().stream()
        .mapToDouble(tile -> tile.prefHeight(tileWidth))
        .max()
        .orElse(0);
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
    int columns = columns(known);
    int rows = Math.ceilDiv(getManagedChildren().size(), columns);
    return snapSizeY(rows * (tileHeight(tileWidth(known, columns)) + GAP) - GAP);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    int columns = columns(getWidth());
    double width = tileWidth(getWidth(), columns);
    double height = tileHeight(width);
    List<Node> tiles = getManagedChildren();
    for (int i = 0; i < tiles.size(); i++) {
      double left = i % columns * (width + GAP);
      double top = Math.floorDiv(i, columns) * (height + GAP);
      layoutInArea(tiles.get(i), left, top, width, height, 0, HPos.LEFT, VPos.TOP);
    }
  }
}
