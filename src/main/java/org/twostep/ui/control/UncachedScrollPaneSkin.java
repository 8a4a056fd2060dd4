package org.twostep.ui.control;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * A scroll pane that paints what it shows straight onto the window. JavaFX's own keeps a picture of
 * it: where software draws, that is painted a second time at each change of page and takes memory,
 * and scrolling throws it away. The style sheet gives this skin to all scroll panes.
 */
public final class UncachedScrollPaneSkin extends ScrollPaneSkin {
  /** As JavaFX makes a skin that a style sheet names. */
  public UncachedScrollPaneSkin(ScrollPane pane) {
    super(pane);
    getChildren().stream()
        .filter(child -> child.getStyleClass().contains("viewport"))
        .forEach(viewport -> viewport.setCache(false));
  }
}
