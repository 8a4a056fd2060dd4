package org.twostep.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.twostep.ui.fx.Focus;

/** Goes from pane to pane, and in each to where the focus last was. */
final class PaneRing {
  private final List<Parent> panes;
  private final Map<Parent, Node> last = new HashMap<>();

  PaneRing(List<Parent> panes) {
    this.panes = List.copyOf(panes);
  }

  /** Remembers where the focus is, so that coming back leads there again. */
  void focused(Node node) {
    paneOf(node).ifPresent(pane -> last.put(pane, node));
  }

  /** The pane that is {@code step} panes on from the one with the focus. */
  Parent next(Scene scene, int step) {
    int at =
        Optional.ofNullable(scene.getFocusOwner()).flatMap(this::paneOf).map(panes::indexOf).orElse(0);
    return panes.get(Math.floorMod(at + step, panes.size()));
  }

  void enter(Parent pane) {
    Optional.ofNullable(last.get(pane))
        .filter(node -> node.getScene() != null && paneOf(node).filter(pane::equals).isPresent())
        .filter(node -> !node.isDisabled())
        .ifPresentOrElse(Node::requestFocus, () -> Focus.first(pane));
  }

  private Optional<Parent> paneOf(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof Parent parent && panes.contains(parent)) {
        return Optional.of(parent);
      }
    }
    return Optional.empty();
  }
}
