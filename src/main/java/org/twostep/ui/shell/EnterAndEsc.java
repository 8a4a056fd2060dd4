package org.twostep.ui.shell;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.twostep.ui.fx.Focus;

/** What Enter and Esc press, where JavaFX alone would press nothing or the wrong button. */
final class EnterAndEsc {
  private EnterAndEsc() {}

  /**
   * Presses the button that has the focus, and not the default one elsewhere; on a choice of the
   * page, where Enter has nothing to do, the default button of the page.
   *
   * @return whether something was pressed
   */
  static boolean enter(@Nullable Node focused, Parent site) {
    Optional<Button> pressed =
        switch (focused) {
          case Button button -> Optional.of(button);
          case null -> Optional.empty();
          case Node node when leavesEnter(node) && isIn(node, site) ->
              first(site, Button::isDefaultButton);
          default -> Optional.empty();
        };
    pressed.ifPresent(Button::fire);
    return pressed.isPresent();
  }

  private static boolean leavesEnter(Node focused) {
    return switch (focused) {
      case RadioButton _, CheckBox _ -> true;
      case ComboBoxBase<?> box -> !box.isShowing();
      default -> false;
    };
  }

  /**
   * In a field or a list of the page, presses the cancel button: a list, or a field that limits its
   * text, would keep Esc to itself.
   *
   * @return whether something was pressed
   */
  static boolean esc(@Nullable Node focused, Parent site) {
    Optional<Button> pressed =
        keepsEsc(focused) && isIn(focused, site)
            ? first(site, Button::isCancelButton)
            : Optional.empty();
    pressed.ifPresent(Button::fire);
    return pressed.isPresent();
  }

  private static boolean keepsEsc(@Nullable Node focused) {
    return focused instanceof TextInputControl || focused instanceof ListView<?>;
  }

  private static boolean isIn(@Nullable Node node, Parent place) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(place)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Button> first(Parent site, Predicate<Button> wanted) {
    return site.lookupAll(".button").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(button -> wanted.test(button) && !button.isDisabled() && Focus.isShown(button))
        .findFirst();
  }

  /** What is pressed in the guide or on a device is never meant for the page beside it. */
  static void keepIn(Parent pane) {
    pane.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
            event.consume();
          }
        });
  }
}
