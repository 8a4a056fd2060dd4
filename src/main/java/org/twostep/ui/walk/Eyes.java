package org.twostep.ui.walk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.twostep.ui.control.FieldInput;
import org.twostep.ui.fx.Focus;

/** Finds controls where a person would: in what is shown, popups first. */
final class Eyes {
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

  /** What a control says that is shown, usable or not. */
  Optional<String> read(String selector) {
    return all(selector).findFirst().flatMap(Eyes::text).filter(text -> !text.isBlank());
  }

  private static Optional<String> text(Node node) {
    return switch (node) {
      case Labeled label -> Optional.ofNullable(label.getText());
      case TextInputControl field -> Optional.ofNullable(field.getText());
      case Text words -> Optional.of(words.getText());
      default -> Optional.ofNullable(node.getAccessibleText());
    };
  }

  private Stream<Node> all(String selector) {
    return Stream.concat(popups().map(Window::getScene), Stream.of(scene))
        .flatMap(place -> place.getRoot().lookupAll(selector).stream())
        .filter(Focus::isShown)
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

  private static Node editor(Node node) {
    return node instanceof FieldInput field ? field.editor() : node;
  }
}
