package org.twostep.ui.control;

import java.util.Objects;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/**
 * Tabs that get as high as their content is at the width they have. A JavaFX 26 TabPane asks its
 * content how high it is at the width it would like to have, so texts that wrap are cut off at the
 * bottom.
 */
public class PageTabs extends TabPane {
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double available = width < 0 ? getWidth() : width;
    double assumed =
        highest(content -> content.prefHeight(Math.max(content.prefWidth(-1), available)));
    double actual = highest(content -> content.prefHeight(available));
    return super.computePrefHeight(available) - assumed + actual;
  }

  private double highest(ToDoubleFunction<Node> height) {
    return getTabs().stream()
        .map(Tab::getContent)
        .filter(Objects::nonNull)
        .mapToDouble(height)
        .max()
        .orElse(0);
  }
}
