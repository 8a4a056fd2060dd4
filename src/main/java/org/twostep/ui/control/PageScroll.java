package org.twostep.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * Room for a page, which scrolls where the page is higher. A lower one is made as high as the room,
 * so that a list in it can fill it.
 */
public final class PageScroll extends ScrollPane {
  /** Room without a page: its content is to be a region. */
  public PageScroll() {
    getStyleClass().add("page-scroll");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    viewportBoundsProperty().subscribe(this::fill);
  }

  /**
   * Set, not bound: the bounds are new ones at every layout, and a height that is bound to them,
   * although the same, would ask for the next layout, sixty times a second.
   */
  private void fill(Bounds room) {
    if (getContent() instanceof Region page) {
      page.setMinHeight(room.getHeight());
    }
  }
}
