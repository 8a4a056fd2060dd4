package org.twostep.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What the Enter key presses, where JavaFX alone would press nothing or the wrong button. */
final class EnterKey {
  private EnterKey() {}

  /**
   * Presses the button that has the focus, and not the default one elsewhere; on a choice, where
   * Enter has nothing to do, the default button of the page.
   *
   * @return whether something was pressed
   */
  static boolean press(@Nullable Node focused, Parent site) {
    Optional<Button> pressed =
        switch (focused) {
          case Button button -> Optional.of(button);
          case RadioButton _ -> defaultButton(site);
          case ComboBoxBase<?> box when !box.isShowing() -> defaultButton(site);
          case null, default -> Optional.empty();
        };
    pressed.ifPresent(Button::fire);
    return pressed.isPresent();
  }

  private static Optional<Button> defaultButton(Parent site) {
    return site.lookupAll(".button").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(button -> button.isDefaultButton() && !button.isDisabled() && button.isManaged())
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
