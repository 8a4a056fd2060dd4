package org.twostep.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.RadioButton;
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
      case ESCAPE -> row.isDrawerOpen() && did(() -> row.enter(panes.site()));
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
      case RadioButton _ -> pressDefault();
      case ComboBoxBase<?> box -> !box.isShowing() && pressDefault();
      default -> false;
    };
  }

  private boolean pressDefault() {
    return panes.site().lookupAll(".button").stream()
        .filter(node -> node instanceof Button button && button.isDefaultButton())
        .filter(node -> !node.isDisabled() && node.isManaged())
        .findFirst()
        .map(node -> did(((Button) node)::fire))
        .orElse(false);
  }

  /** What is pressed in the guide or on a device is never meant for the page beside it. */
  private static void keepInPane(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
      event.consume();
    }
  }
}
