package org.twostep.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Shows a node, or takes it away together with its room. */
public final class Presence {
  /** Of a pane: the place it is for what is left out of it. */
  private static final String PLACES = "places";

  /** Of a node that is left out: its place. */
  private static final String LEFT_OUT = "left-out";

  private Presence() {}

  /** Where a node belongs that is left out: among all that first stood in its pane, in order. */
  private record Place(Pane pane, List<Node> order) {
    void fill(Node node) {
      List<Node> children = pane.getChildren();
      long before =
          order.stream().takeWhile(other -> other != node).filter(children::contains).count();
      children.add((int) before, node);
    }
  }

  public static void show(Node node, boolean shown) {
    if (shown && node.getProperties().remove(LEFT_OUT) instanceof Place place) {
      place.fill(node);
    }
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /**
   * Leaves what is hidden in a pane out of it, until {@link #show} shows it: JavaFX styles hidden
   * nodes with all others, and most of these never come. To be asked once a page knows what it
   * begins with.
   */
  public static void leaveOutHidden(Pane pane) {
    var place =
        pane.getProperties()
            .computeIfAbsent(PLACES, _ -> new Place(pane, List.copyOf(pane.getChildren())));
    for (Node node : List.copyOf(pane.getChildren())) {
      if (!node.isVisible()) {
        node.getProperties().put(LEFT_OUT, place);
        pane.getChildren().remove(node);
      }
    }
  }
}
