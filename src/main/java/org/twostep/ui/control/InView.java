package org.twostep.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * Scrolls what lies around a control until it is in sight. JavaFX does so by itself only where the
 * focus comes by Tab.
 */
public final class InView {
  /** Pixels kept free above and below what is scrolled into sight. */
  private static final double MARGIN = 24;

  /** Pixels of a tall control that have to be in sight. */
  private static final double ENOUGH = 160;

  private InView() {}

  /** Moves the focus to a control, and the control into sight. */
  public static void focus(Node node) {
    node.requestFocus();
    reveal(node);
  }

  /** Moves a control into sight, going by where it lies once all that just changed is laid out. */
  public static void reveal(Node node) {
    var root = node.getScene().getRoot();
    root.applyCss();
    root.layout();
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane && pane.getContent() != null) {
        reveal(node, pane);
      }
    }
  }

  /** Moves a control into sight in a pane that is laid out. */
  public static void reveal(Node node, ScrollPane pane) {
    var content = pane.getContent();
    var room = content.getBoundsInLocal().getHeight() - pane.getViewportBounds().getHeight();
    if (room <= 0) {
      return;
    }
    var place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    var top = pane.getVvalue() * room;
    var bottom = top + pane.getViewportBounds().getHeight();
    var up = place.getMinY() - MARGIN - top;
    var end = Math.min(place.getMaxY(), place.getMinY() + ENOUGH) + MARGIN;
    var shift = up < 0 ? up : Math.max(0, end - bottom);
    pane.setVvalue(Math.clamp((top + shift) / room, 0, 1));
  }
}
