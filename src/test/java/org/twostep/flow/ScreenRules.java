package org.twostep.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** What every screen has to obey, whatever it shows. To be used on the screen thread. */
final class ScreenRules {
  /** WCAG 2.2, 2.5.8, in pixels. */
  private static final double SMALLEST_TARGET = 24;

  private static final double PIXEL = 1;

  /** After so many it rests: some texts are set only once their width is known. */
  private static final int LAYOUTS = 3;

  private static final Pattern MNEMONIC = Pattern.compile("_([^_])");

  private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");

  private ScreenRules() {}

  /** Everything that is wrong with what is shown. */
  static List<String> broken(Parent root) {
    List<String> found = new ArrayList<>();
    List<Node> stops = Eyes.stops(root);
    stops.stream().filter(node -> name(node).isBlank()).forEach(say(found, "has no name"));
    stops.stream()
        .filter(node -> node instanceof TextInputControl input && input.isEditable())
        .filter(node -> label(node).isBlank())
        .forEach(say(found, "has no label"));
    stops.stream().filter(ScreenRules::isSmall).forEach(small -> found.add(size(small)));
    stops.stream()
        .filter(ScreenRules::jumps)
        .forEach(say(found, "changes its size with the focus"));
    stops.stream()
        .filter(FontIcon.class::isInstance)
        .forEach(say(found, "is an icon and takes the focus"));
    Eyes.all(root)
        .filter(node -> node instanceof Labeled labeled && isTruncated(labeled))
        .forEach(say(found, "is cut off with dots"));
    Eyes.all(root)
        .filter(node -> node instanceof Text text && !text.getText().isBlank())
        .filter(ScreenRules::isOutside)
        .forEach(say(found, "runs out of its place"));
    found.addAll(disorder(stops));
    found.addAll(unrest(root));
    found.addAll(sharedMnemonics(root));
    found.addAll(several(root, Button::isDefaultButton, "default"));
    found.addAll(several(root, Button::isCancelButton, "cancel"));
    return found;
  }

  /** A layout that asks for the next one, and so on, keeps the computer busy for nothing. */
  private static List<String> unrest(Parent root) {
    for (int layout = 0; layout < LAYOUTS; layout++) {
      root.applyCss();
      root.layout();
    }
    return root.isNeedsLayout() ? List.of("the layout never comes to rest") : List.of();
  }

  /** What is round it would move as the focus comes and goes. */
  private static boolean jumps(Node node) {
    double width = node.prefWidth(-1);
    double height = node.prefHeight(-1);
    dress(node, !node.isFocused());
    boolean other = node.prefWidth(-1) != width || node.prefHeight(-1) != height;
    dress(node, node.isFocused());
    return other;
  }

  /** As the style sheet has it with the focus or without. */
  private static void dress(Node node, boolean focused) {
    node.pseudoClassStateChanged(FOCUSED, focused);
    node.applyCss();
  }

  private static java.util.function.Consumer<Node> say(List<String> found, String what) {
    return node -> found.add(describe(node) + " " + what);
  }

  private static String describe(Node node) {
    String place = "";
    for (Node at = node; at != null && place.isEmpty(); at = at.getParent()) {
      place = at.getId() == null ? "" : at.getId();
    }
    String text = node instanceof Text t ? "'" + t.getText() + "'" : "";
    return Eyes.name(node) + text + " in #" + place;
  }

  /** What a screen reader calls it. */
  private static String name(Node node) {
    String own = node.getAccessibleText();
    if (own != null && !own.isBlank()) {
      return own;
    }
    return switch (node) {
      case Labeled labeled when labeled.getText() != null && !labeled.getText().isBlank() ->
          labeled.getText();
      case TabPane tabs -> tabs.getSelectionModel().getSelectedItem().getText();
      // What can only be read is called by what it says.
      case TextInputControl text when !text.isEditable() -> text.getText();
      default -> label(node);
    };
  }

  private static String label(Node node) {
    return node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Labeled label
        ? label.getAccessibleText() == null ? label.getText() : label.getAccessibleText()
        : "";
  }

  private static String size(Node small) {
    Bounds bounds = small.getLayoutBounds();
    return "%s is too small to hit: %.1f x %.1f"
        .formatted(describe(small), bounds.getWidth(), bounds.getHeight());
  }

  private static boolean isSmall(Node node) {
    Bounds bounds = node.getLayoutBounds();
    return bounds.getWidth() < SMALLEST_TARGET - PIXEL / 2
        || bounds.getHeight() < SMALLEST_TARGET - PIXEL / 2;
  }

  private static boolean isTruncated(Labeled labeled) {
    String full = labeled.getText() == null ? "" : labeled.getText();
    return labeled.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map(text -> ((Text) text).getText())
        .anyMatch(shown -> ends(shown) && !ends(full));
  }

  private static boolean ends(String text) {
    return text.endsWith("\u2026") || text.endsWith("...");
  }

  /** Sideways out of what it lies in; downwards there are scroll panes. */
  private static boolean isOutside(Node text) {
    Bounds bounds = text.localToScene(text.getLayoutBounds());
    for (Node at = text.getParent(); at != null; at = at.getParent()) {
      boolean edge = at.getStyleClass().contains("viewport") || at.getParent() == null;
      // A table scrolls by itself (WCAG 2.2, 1.4.10, leaves tables out).
      if (at instanceof TextInputControl || at instanceof TableView) {
        return false;
      }
      Bounds place = at.localToScene(at.getLayoutBounds());
      if (edge
          && (bounds.getMinX() < place.getMinX() - PIXEL
              || bounds.getMaxX() > place.getMaxX() + PIXEL)) {
        return true;
      }
    }
    return false;
  }

  /** Tab goes through a screen in the order of the tree; that has to be the order of reading. */
  private static List<String> disorder(List<Node> stops) {
    List<String> found = new ArrayList<>();
    for (int i = 1; i < stops.size(); i++) {
      Node before = stops.get(i - 1);
      Node after = stops.get(i);
      if (pane(before) == pane(after) && precedes(bounds(after), bounds(before))) {
        found.add(describe(after) + " comes by Tab after " + describe(before));
      }
    }
    return found;
  }

  private static Node pane(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (Stream.of("centre", "devices-pane", "guide-pane")
          .anyMatch(at.getStyleClass()::contains)) {
        return at;
      }
    }
    return node.getScene().getRoot();
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static boolean precedes(Bounds one, Bounds other) {
    boolean above = one.getMaxY() <= other.getMinY() + PIXEL;
    boolean level =
        one.getMinY() < other.getMaxY() - PIXEL && other.getMinY() < one.getMaxY() - PIXEL;
    return above || level && one.getMaxX() <= other.getMinX() + PIXEL;
  }

  private static List<String> sharedMnemonics(Parent root) {
    Map<String, List<String>> byLetter =
        Eyes.all(root)
            .filter(node -> !node.isDisabled())
            .filter(node -> node instanceof Labeled labeled && labeled.isMnemonicParsing())
            .map(node -> ((Labeled) node).getText())
            .filter(text -> text != null && MNEMONIC.matcher(text).find())
            .collect(Collectors.groupingBy(ScreenRules::letter));
    return byLetter.values().stream()
        .filter(texts -> texts.size() > 1)
        .map(texts -> texts + " share a mnemonic")
        .toList();
  }

  private static String letter(String text) {
    Matcher matcher = MNEMONIC.matcher(text);
    return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
  }

  private static List<String> several(Parent root, Predicate<Button> wanted, String what) {
    List<String> found =
        Eyes.all(root)
            .filter(node -> node instanceof Button button && wanted.test(button))
            .filter(node -> !node.isDisabled())
            .map(ScreenRules::describe)
            .toList();
    return found.size() > 1 ? List.of(found + " are each the " + what + " button") : List.of();
  }
}
