package org.twostep.ui.report;

import javafx.scene.layout.TilePane;

/** Tiles of one size in four columns, or in two or one where there is less room. */
public class FigureTiles extends TilePane {
  private static final int[] COLUMNS = {4, 2};

  public FigureTiles() {
    getStyleClass().add("figure-tiles");
  }

  /** As wide as the columns are that fit. */
  private double tileWidth(double width) {
    double widest =
        getManagedChildren().stream().mapToDouble(tile -> tile.minWidth(-1)).max().orElse(0);
    for (int columns : COLUMNS) {
      double tile = Math.floor((width - (columns - 1) * getHgap()) / columns);
      if (tile >= widest) {
        return tile;
      }
    }
    return width;
  }

  @Override
  protected double computePrefHeight(double width) {
    double known = width < 0 ? getWidth() : width;
    if (known > 0) {
      setPrefTileWidth(tileWidth(known));
    }
    return super.computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    setPrefTileWidth(tileWidth(getWidth()));
    super.layoutChildren();
  }
}
