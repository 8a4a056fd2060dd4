package org.twostep.ui.shell;

import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.twostep.ui.shell.ShellController.Panes;

/** The keys that work everywhere in the window: F1, F6, Enter and Esc. */
final class WindowKeys {
  private final PaneRow row;
  private final Panes panes;

  WindowKeys(PaneRow row, Panes panes) {
    this.row = row;
    this.panes = panes;
  }

  void listenAt(Node root) {
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::first);
    panes.guide().addEventHandler(KeyEvent.KEY_PRESSED, WindowKeys::keepInPane);
    panes.devices().addEventHandler(KeyEvent.KEY_PRESSED, WindowKeys::keepInPane);
  }

  /** Before the control with the focus sees the key. */
  private void first(KeyEvent event) {
    if (isTaken(event)) {
      event.consume();
    }
  }

  private boolean isTaken(KeyEvent event) {
    return switch (event.getCode()) {
      case F6 -> did(() -> row.enterNext(event.isShiftDown() ? -1 : 1));
      case F1 -> did(() -> row.enter(panes.guide()));
      case ESCAPE ->
          row.isDrawerOpen()
              ? did(() -> row.enter(panes.site()))
              : event.getTarget() instanceof TextInputControl field && leave(field);
      case ENTER -> event.getTarget() instanceof Node focused && enter(focused);
      default -> false;
    };
  }

  private static boolean did(Runnable action) {
    action.run();
    return true;
  }

  /** Enter presses the button it is on; on a choice it does what the screen is for. */
  private boolean enter(Node focused) {
    return switch (focused) {
      case Button button -> did(button::fire);
      case RadioButton _ -> press(Button::isDefaultButton);
      case ComboBoxBase<?> box -> !box.isShowing() && press(Button::isDefaultButton);
      default -> false;
    };
  }

  /** A field that limits its text would keep Esc to itself; on a page it leaves the page. */
  private boolean leave(TextInputControl field) {
    return isIn(panes.site(), field) && press(Button::isCancelButton);
  }

  private static boolean isIn(Parent pane, Node node) {
    Node at = node;
    while (at != null && !at.equals(pane)) {
      at = at.getParent();
    }
    return at != null;
  }

  private boolean press(Predicate<Button> wanted) {
    return panes.site().lookupAll(".button").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(button -> wanted.test(button) && !button.isDisabled() && isShown(button))
        .findFirst()
        .map(button -> did(button::fire))
        .orElse(false);
  }

  private static boolean isShown(Node node) {
    Node at = node;
    while (at != null && at.isVisible()) {
      at = at.getParent();
    }
    return at == null;
  }

  /** What is pressed in the guide or on a device is never meant for the page beside it. */
  private static void keepInPane(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
      event.consume();
    }
  }
}
