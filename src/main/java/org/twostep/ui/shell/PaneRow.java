package org.twostep.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.twostep.ui.shell.ShellController.Panes;

/** The panes side by side, and the drawer for those that a narrow window has no room for. */
final class PaneRow extends StackPane {
  private final HBox row = new HBox();
  private final StackPane drawer = new StackPane();
  private final Panes panes;
  private final PaneRing ring;

  PaneRow(Panes panes) {
    this.panes = panes;
    this.ring = new PaneRing(List.of(panes.guide(), panes.site(), panes.devices()), panes.site());
    HBox.setHgrow(panes.site(), Priority.ALWAYS);
    drawer.getStyleClass().add("drawer");
    drawer.setPickOnBounds(false);
    getChildren().addAll(row, drawer);
    fold(Folding.NONE);
  }

  /** Puts the panes in the row that have room there. */
  final void fold(Folding now) {
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

  /** Remembers where the focus is, so that coming back to the pane leads there again. */
  void focused(Node node) {
    ring.focused(node);
  }

  /** Goes to the pane that is {@code step} panes on. */
  void enterNext(int step) {
    enter(ring.next(getScene(), step));
  }

  /** Goes to a pane; one that has no room in the row comes out of the drawer. */
  void enter(Parent pane) {
    if (row.getChildren().contains(pane)) {
      closeDrawer();
    } else {
      drawer.getChildren().setAll(pane);
      drawer.setVisible(true);
    }
    ring.enter(pane);
  }

  boolean isDrawerOpen() {
    return drawer.isVisible();
  }

  private void closeDrawer() {
    drawer.getChildren().clear();
    drawer.setVisible(false);
  }
}
