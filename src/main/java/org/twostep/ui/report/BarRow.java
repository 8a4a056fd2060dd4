package org.twostep.ui.report;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.twostep.report.Sheet.Bar;

/**
 * The time of one step: its name, a bar and the figure side by side; where that is too narrow, the
 * bar lies below the other two.
 */
final class BarRow extends Pane {
  private static final PseudoClass LONGEST = PseudoClass.getPseudoClass("longest");

  /** Of the font size: what name and bar need beside each other, what the figure needs. */
  private static final double WIDE = 30;

  private static final double NAME = 15;
  private static final double TIME = 6.5;
  private static final double GAP = 0.857;
  private static final double BAR_HEIGHT = 1;

  private final Label name = new Label();
  private final Label time = new Label();
  private final Region track = new Region();
  private final Region fill = new Region();
  private final double share;

  BarRow(Bar bar) {
    this.share = bar.share();
    getStyleClass().add("bar-row");
    name.setText(bar.name());
    name.setWrapText(true);
    time.setText(bar.time());
    time.getStyleClass().add("muted");
    track.getStyleClass().add("bar-track");
    fill.getStyleClass().add("bar-fill");
    fill.pseudoClassStateChanged(LONGEST, bar.longest());
    fill.setVisible(share > 0);
    getChildren().addAll(name, track, fill, time);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(bar.spoken());
  }

  private double em(double times) {
    return name.getFont().getSize() * times;
  }

  private boolean isWide(double width) {
    return width >= em(WIDE);
  }

  private double nameWidth(double width) {
    return isWide(width) ? em(NAME) : width - em(TIME) - em(GAP);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return em(NAME + TIME);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double texts = Math.max(name.prefHeight(nameWidth(width)), time.prefHeight(-1));
    return snapSizeY(isWide(width) ? texts : texts + em(GAP / 2 + BAR_HEIGHT));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double texts = Math.max(name.prefHeight(nameWidth(width)), time.prefHeight(-1));
    name.resizeRelocate(0, 0, nameWidth(width), texts);
    double timeWidth = time.prefWidth(-1);
    layoutInArea(time, width - timeWidth, 0, timeWidth, texts, 0, HPos.RIGHT, VPos.CENTER);
    double left = isWide(width) ? em(NAME + GAP) : 0;
    double right = isWide(width) ? em(TIME + GAP) : 0;
    double top = isWide(width) ? (texts - em(BAR_HEIGHT)) / 2 : texts + em(GAP / 2);
    bar(left, Math.round(top), width - left - right);
  }

  private void bar(double left, double top, double length) {
    track.resizeRelocate(left, top, length, em(BAR_HEIGHT));
    fill.resizeRelocate(left, top, Math.max(em(BAR_HEIGHT / 2), length * share), em(BAR_HEIGHT));
  }
}
