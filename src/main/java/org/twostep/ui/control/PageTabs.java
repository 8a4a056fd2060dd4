package org.twostep.ui.control;

import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/**
 * Tabs that get as high as what they show is at the width they have. A JavaFX 26 TabPane gets as
 * high as the highest of its tabs, and asks them at the width it would like to have, so texts that
 * wrap are cut off at the bottom.
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
        highest(
            getTabs().stream(),
            content -> content.prefHeight(Math.max(content.prefWidth(-1), available)));
    Tab shown = getSelectionModel().getSelectedItem();
    double actual = highest(Stream.ofNullable(shown), content -> content.prefHeight(available));
    return super.computePrefHeight(available) - assumed + actual;
  }

  private static double highest(Stream<Tab> tabs, ToDoubleFunction<Node> height) {
    return tabs.map(Tab::getContent).filter(Objects::nonNull).mapToDouble(height).max().orElse(0);
  }
}
