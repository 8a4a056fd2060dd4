package org.twostep.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.twostep.ui.fx.Lifecycle;

/**
 * The three panes side by side, and the keys that lead from one to the next: F6 and Shift+F6 go
 * round, F1 goes to the guide. A pane that is folded away comes out in a drawer over the others,
 * until Esc.
 */
final class PaneStack extends StackPane {
  private final Panes panes;
  private final HBox row = new HBox();
  private final StackPane drawer = new StackPane();
  private final PaneRing ring;
  private boolean held;

  PaneStack(Panes panes) {
    this.panes = panes;
    this.ring = new PaneRing(all(panes), panes.site());
    HBox.setHgrow(panes.site(), Priority.ALWAYS);
    drawer.getStyleClass().add("drawer");
    drawer.setPickOnBounds(false);
    getChildren().addAll(row, drawer);
    panes.guide().addEventHandler(KeyEvent.KEY_PRESSED, this::leaveGuide);
    EnterAndEsc.keepIn(panes.guide());
    EnterAndEsc.keepIn(panes.devices());
    fold(Folding.NONE);
  }

  private static List<Parent> all(Panes panes) {
    return Stream.concat(
            Stream.of(panes.guide(), panes.site(), panes.devices()), panes.bar().stream())
        .toList();
  }

  /** Remembers in each pane where the focus last was. */
  void followFocus(Scene scene, Lifecycle lifecycle) {
    lifecycle.onChange(
        scene.focusOwnerProperty(), node -> Optional.ofNullable(node).ifPresent(this::focused));
  }

  /** A drawer that one has left for another pane is in the way. */
  private void focused(Node node) {
    ring.focused(node);
    if (!held && ring.paneOf(node).filter(row.getChildren()::contains).isPresent()) {
      closeDrawer();
    }
  }

  /** A drawer that is held stays open while the focus is elsewhere. */
  void holdDrawer(boolean now) {
    if (held && !now) {
      closeDrawer();
    }
    held = now;
  }

  /** Shows the panes that are not folded away; a drawer that is open closes. */
  void fold(Folding now) {
    closeDrawer();
    row.getChildren().clear();
    if (!now.guide()) {
      row.getChildren().add(panes.guide());
    }
    row.getChildren().add(panes.site());
    if (!now.devices()) {
      row.getChildren().add(panes.devices());
    }
  }

  void enter(Parent pane) {
    closeDrawer();
    if (pane.getScene() == null) {
      drawer.getChildren().setAll(pane);
      drawer.setVisible(true);
    }
    ring.enter(pane);
  }

  private boolean isDrawn(Parent pane) {
    return drawer.getChildren().contains(pane);
  }

  /** Asked only after the guide: in there, Esc leads back from the answers first. */
  private void leaveGuide(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && isDrawn(panes.guide())) {
      enter(panes.site());
    }
  }

  private void closeDrawer() {
    drawer.getChildren().clear();
    drawer.setVisible(false);
  }

  /** To be asked before the panes see a key. */
  void key(KeyEvent event) {
    if (isTaken(event)) {
      event.consume();
    }
  }

  private boolean isTaken(KeyEvent event) {
    KeyCode key = event.getCode();
    if (key == KeyCode.F6) {
      enter(ring.next(getScene(), event.isShiftDown() ? -1 : 1));
    } else if (key == KeyCode.F1) {
      enter(panes.guide());
    } else if (key == KeyCode.ESCAPE && isDrawn(panes.devices())) {
      enter(panes.site());
    } else {
      Node focused = getScene().getFocusOwner();
      return key == KeyCode.ENTER && EnterAndEsc.enter(focused, panes.site())
          || key == KeyCode.ESCAPE && EnterAndEsc.esc(focused, panes.site());
    }
    return true;
  }
}
