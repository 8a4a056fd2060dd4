package org.twostep.ui.fx;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;

/** Where the focus goes when a screen appears, and after something on it was refused. */
public final class Focus {
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

  private Focus() {}

  /**
   * Focuses the first input of a screen; without one its default button, else the first thing that
   * takes the focus. Inputs behind tabs do not count: they can be far down, and the tabs come
   * first. The screen must be in a scene.
   *
   * @return whether there was something to focus
   */
  public static boolean first(Parent root) {
    root.applyCss();
    var found =
        first(root, node -> isInput(node) && !isBehindTabs(node))
            .or(() -> first(root, node -> node instanceof Button b && b.isDefaultButton()))
            .or(() -> first(root, node -> true));
    found.ifPresent(Node::requestFocus);
    return found.isPresent();
  }

  /**
   * Focuses whatever comes first in a pane, input or not.
   *
   * @return whether there was something to focus
   */
  public static boolean entrance(Parent pane) {
    pane.applyCss();
    var found = first(pane, _ -> true);
    found.ifPresent(Node::requestFocus);
    return found.isPresent();
  }

  /**
   * Focuses what had the focus before.
   *
   * @return whether it is still shown and takes the focus
   */
  public static boolean again(Node node) {
    boolean possible = node.getScene() != null && takesFocus(node) && isShown(node);
    if (possible) {
      node.requestFocus();
    }
    return possible;
  }

  /** What has the focus, if it is this or something in it. */
  public static Optional<Node> within(Node root) {
    var owner = Optional.ofNullable(root.getScene()).map(Scene::getFocusOwner);
    for (Node at = owner.orElse(null); at != null; at = at.getParent()) {
      if (at.equals(root)) {
        return owner;
      }
    }
    return Optional.empty();
  }

  /** Whether the focus is on this or on something in it. */
  public static boolean isWithin(Node root) {
    return within(root).isPresent();
  }

  /**
   * Focuses a node once the present event is over: a control that was pressed by its mnemonic takes
   * the focus itself after its action ran.
   */
  public static void next(Node node) {
    Platform.runLater(node::requestFocus);
  }

  /**
   * Focuses the first input that is marked {@code :invalid}.
   *
   * @return whether there was one
   */
  public static boolean firstInvalid(Parent root) {
    root.applyCss();
    var invalid = first(root, node -> isWithinInvalid(node, root));
    invalid.ifPresent(Node::requestFocus);
    return invalid.isPresent();
  }

  private static Optional<Node> first(Parent root, Predicate<Node> wanted) {
    return shown(root).filter(Focus::takesFocus).filter(wanted).findFirst();
  }

  private static boolean takesFocus(Node node) {
    return node.isFocusTraversable() && !node.isDisabled();
  }

  /** A check box is a remark beside the matter: nothing begins with it. */
  private static boolean isInput(Node node) {
    return switch (node) {
      case TextInputControl text -> text.isEditable();
      case ComboBoxBase<?> _, ChoiceBox<?> _ -> true;
      case RadioButton radio -> radio.isSelected() || isAlone(radio);
      default -> false;
    };
  }

  private static boolean isBehindTabs(Node node) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof TabPane) {
        return true;
      }
    }
    return false;
  }

  /** Of several choices the chosen one takes the focus; where none is chosen, the first. */
  private static boolean isAlone(RadioButton radio) {
    var group = radio.getToggleGroup();
    return group == null || group.getSelectedToggle() == null;
  }

  private static boolean isWithinInvalid(Node node, Parent root) {
    for (Node at = node; at != null && !at.equals(root); at = at.getParent()) {
      if (at.getPseudoClassStates().contains(INVALID)) {
        return true;
      }
    }
    return false;
  }

  /** A node and everything shown in it, in the order it is written down. */
  private static Stream<Node> shown(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    List<? extends Node> children =
        switch (node) {
          case ScrollPane pane when pane.getContent() != null -> List.of(pane.getContent());
          case Parent parent -> parent.getChildrenUnmodifiable();
          default -> List.of();
        };
    return Stream.concat(Stream.of(node), children.stream().flatMap(Focus::shown));
  }

  /** Whether neither the node nor anything round it is hidden. */
  public static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
