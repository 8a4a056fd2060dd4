package org.twostep.ui.control;

import javafx.scene.Node;

/** Shows a node, or takes it away together with its room. */
public final class Presence {
  private Presence() {}

  public static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
