package org.twostep.ui.shell;

import java.lang.ref.WeakReference;
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
  private final Parent pages;

  /** Weak: a screen that has gone must not be held by the focus that it once had. */
  private final Map<Parent, WeakReference<Node>> last = new HashMap<>();

  /**
   * @param panes in the order in which one gets from one to the next
   * @param pages the one of them that shows the brokerage's pages
   */
  PaneRing(List<Parent> panes, Parent pages) {
    this.panes = List.copyOf(panes);
    this.pages = pages;
  }

  /** Remembers where the focus is, so that coming back leads there again. */
  void focused(Node node) {
    paneOf(node).ifPresent(pane -> last.put(pane, new WeakReference<>(node)));
  }

  /** The pane that is {@code step} panes on from the one with the focus. */
  Parent next(Scene scene, int step) {
    int at =
        Optional.ofNullable(scene.getFocusOwner())
            .flatMap(this::paneOf)
            .map(panes::indexOf)
            .orElse(0);
    return panes.get(Math.floorMod(at + step, panes.size()));
  }

  void enter(Parent pane) {
    Optional.ofNullable(last.get(pane))
        .map(WeakReference::get)
        .filter(node -> node.getScene() != null && paneOf(node).filter(pane::equals).isPresent())
        .filter(node -> !node.isDisabled() && Focus.isShown(node))
        .ifPresentOrElse(Node::requestFocus, () -> enterAnew(pane));
  }

  /** Pages have a field to begin with; the guide and the devices begin at their top. */
  private void enterAnew(Parent pane) {
    if (pages.equals(pane)) {
      Focus.first(pane);
    } else {
      Focus.entrance(pane);
    }
  }

  /** The pane that a node stands in. */
  Optional<Parent> paneOf(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof Parent parent && panes.contains(parent)) {
        return Optional.of(parent);
      }
    }
    return Optional.empty();
  }
}
