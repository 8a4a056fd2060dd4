package org.twostep.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Border;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** What a person sees of a tree of nodes. To be used on the screen thread. */
final class Eyes {
  private static final double HALF_A_PIXEL = 0.5;

  /** The focus colour of the light scheme, as tokens.css has it. */
  private static final Color FOCUS = Color.web("#2458a6");

  private Eyes() {}

  /** Whether a node and everything around it is shown. */
  static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return node.getScene() != null;
  }

  /** A node and everything shown below it, in the order of drawing. */
  static Stream<Node> all(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Eyes::all))
        : Stream.of(node);
  }

  /** Everything that is written in a part of the window. */
  static String written(Node node) {
    return all(node)
        .filter(Text.class::isInstance)
        .map(text -> ((Text) text).getText())
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n"));
  }

  /** What can be typed or pressed, and is in reach of the keyboard. */
  static List<Node> stops(Node root) {
    return all(root).filter(node -> node.isFocusTraversable() && !node.isDisabled()).toList();
  }

  /** The part of a node, in the scene, that is not cut off by what it scrolls in. */
  static boolean isWhollyInView(Node node) {
    Node seen = focusPart(node);
    Bounds bounds = seen.localToScene(seen.getLayoutBounds());
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at.getStyleClass().contains("viewport")) {
        Bounds view = at.localToScene(at.getLayoutBounds());
        if (bounds.getMinY() < view.getMinY() - HALF_A_PIXEL
            || bounds.getMaxY() > view.getMaxY() + HALF_A_PIXEL) {
          return false;
        }
      }
    }
    return bounds.getMinY() >= -HALF_A_PIXEL
        && bounds.getMaxY() <= node.getScene().getHeight() + HALF_A_PIXEL
        && bounds.getMinX() >= -HALF_A_PIXEL
        && bounds.getMaxX() <= node.getScene().getWidth() + HALF_A_PIXEL;
  }

  /** Where the focus is seen: of tabs it is their heads, however long the page behind them is. */
  private static Node focusPart(Node node) {
    return node instanceof TabPane ? node.lookup(".tab-header-area") : node;
  }

  /** Turns the wheel until the node is in view. */
  static void scrollTo(Node node) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane && pane.getContent() != null) {
        scroll(pane, node);
      }
    }
  }

  private static void scroll(ScrollPane pane, Node node) {
    Node content = pane.getContent();
    Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double hidden = content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
    if (hidden > 0 && !isWhollyInView(node)) {
      double wanted = place.getCenterY() - pane.getViewportBounds().getHeight() / 2;
      pane.setVvalue(Math.clamp(wanted / hidden, 0, 1) * pane.getVmax());
    }
  }

  /** Whether a ring or a frame in the colour of the focus is drawn on or around the node. */
  static boolean hasFocusRing(Node node) {
    Node drawn =
        node.getParent() != null && node.getParent().getStyleClass().contains("code-field")
            ? node.getParent()
            : node;
    Set<Color> rings = isOnDark(node) ? Set.of(FOCUS, Color.WHITE) : Set.of(FOCUS);
    return all(drawn)
        .filter(Region.class::isInstance)
        .flatMap(region -> frames((Region) region).stream())
        .anyMatch(rings::contains);
  }

  /** On the dark header and on the phone a ring can be white. */
  private static boolean isOnDark(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getStyleClass().contains("app-header")
          || at.getStyleClass().contains("call")
          || at.getStyleClass().contains("phone-screen")) {
        return true;
      }
    }
    return false;
  }

  private static List<Paint> frames(Region region) {
    List<Paint> paints = new ArrayList<>();
    Border border = region.getBorder();
    if (border != null) {
      border.getStrokes().stream()
          .filter(stroke -> stroke.getWidths().getTop() >= 2)
          .forEach(stroke -> paints.add(stroke.getTopStroke()));
    }
    if (region.getBackground() != null) {
      region.getBackground().getFills().stream()
          .filter(fill -> FOCUS.equals(fill.getFill()))
          .forEach(fill -> paints.add(fill.getFill()));
    }
    return paints;
  }

  /** Says which node it is, for a person who reads a failure. */
  static String name(@Nullable Node node) {
    if (node == null) {
      return "nothing";
    }
    String kind = node.getClass().getSimpleName();
    String id = node.getId() == null ? "" : "#" + node.getId();
    String text = node instanceof Labeled labeled ? "'" + labeled.getText() + "'" : "";
    return kind + id + text + node.getStyleClass();
  }
}
