package org.twostep.ui.walk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.twostep.ui.control.FieldInput;

/** Finds controls where a person would: in what is shown, popups first. */
final class Eyes {
  /** Pixels kept free above and below what is scrolled into sight. */
  private static final double MARGIN = 24;

  /** Pixels of a tall control that have to be in sight. */
  private static final double ENOUGH = 160;

  private final Scene scene;

  Eyes(Scene scene) {
    this.scene = scene;
  }

  /** The control, if it is shown and can be used. */
  Optional<Node> find(String selector) {
    return all(selector).filter(node -> !node.isDisabled()).findFirst();
  }

  /** Whether a control is shown, usable or not. */
  boolean sees(String selector) {
    return all(selector).findAny().isPresent();
  }

  private Stream<Node> all(String selector) {
    return Stream.concat(popups().map(Window::getScene), Stream.of(scene))
        .flatMap(place -> place.getRoot().lookupAll(selector).stream())
        .filter(Eyes::isShown)
        .map(Eyes::editor);
  }

  /** The popups that are open, the newest first. */
  private static Stream<PopupWindow> popups() {
    return List.copyOf(Window.getWindows()).reversed().stream()
        .filter(window -> window.isShowing() && window.getScene() != null)
        .flatMap(window -> window instanceof PopupWindow popup ? Stream.of(popup) : Stream.of());
  }

  /** The newest popup; without one, what the Esc key closes. */
  void putAway() {
    popups()
        .findFirst()
        .ifPresentOrElse(
            Window::hide,
            () -> Optional.ofNullable(scene.getFocusOwner()).ifPresent(Hands::escape));
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static Node editor(Node node) {
    return node instanceof FieldInput field ? field.editor() : node;
  }

  /** Scrolls what lies around the control until it is in sight. */
  void reveal(Node node) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane && pane.getContent() != null) {
        scroll(pane, node);
      }
    }
  }

  private static void scroll(ScrollPane pane, Node node) {
    Node content = pane.getContent();
    double room = content.getBoundsInLocal().getHeight() - pane.getViewportBounds().getHeight();
    if (room <= 0) {
      return;
    }
    Bounds place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    double top = pane.getVvalue() * room;
    double bottom = top + pane.getViewportBounds().getHeight();
    double up = place.getMinY() - MARGIN - top;
    double end = Math.min(place.getMaxY(), place.getMinY() + ENOUGH) + MARGIN;
    double shift = up < 0 ? up : Math.max(0, end - bottom);
    pane.setVvalue(Math.clamp((top + shift) / room, 0, 1));
  }
}
