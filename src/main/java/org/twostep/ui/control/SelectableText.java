package org.twostep.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/** A text to read, select and copy from, exactly as high as it needs to be. */
public class SelectableText extends TextArea {
  /** Of the font size. A text area draws a line higher than a text outside a scene measures it. */
  private static final double LINE_HEIGHT = 1.3;

  private final Text measure = new Text();

  public SelectableText(String text) {
    super(text);
    getStyleClass().add("selectable-text");
    setEditable(false);
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    measure.fontProperty().bind(fontProperty());
    measure.setText(text);
    fontProperty().subscribe(this::requestLayout);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    var insets = getInsets();
    var used = width < 0 ? getWidth() : width;
    measure.setWrappingWidth(Math.max(1, used - insets.getLeft() - insets.getRight()));
    return lines() * Math.ceil(getFont().getSize() * LINE_HEIGHT)
        + insets.getTop()
        + insets.getBottom()
        + 2;
  }

  private long lines() {
    var text = measure.getText();
    var height = measure.getLayoutBounds().getHeight();
    measure.setText("X");
    var line = measure.getLayoutBounds().getHeight();
    measure.setText(text);
    return Math.round(height / line);
  }
}
