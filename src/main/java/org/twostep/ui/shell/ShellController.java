package org.twostep.ui.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.twostep.ui.fx.Lifecycle;

/** The window's frame: banner, panes, the keys that go between them, and folding when narrow. */
public final class ShellController {
  private final Panes panes;
  private final ObservableValue<String> guideSummary;
  private final ObservableValue<String> trouble;
  private final Runnable openSettings;
  private final Lifecycle lifecycle;
  private final PaneRing ring;

  @FXML private BorderPane root;
  @FXML private HBox strip;
  @FXML private Label stripText;
  @FXML private HBox troubleLine;
  @FXML private Label troubleText;
  @FXML private HBox body;
  @FXML private StackPane drawer;
  @FXML private Button showGuide;
  @FXML private Button showDevices;
  private Folding folding = Folding.NONE;

  /** The three panes, already loaded. */
  public record Panes(Parent guide, Parent site, Parent devices) {}

  /**
   * @param guideSummary the guide in one line
   * @param trouble what could not be saved, or empty
   */
  public ShellController(
      Panes panes,
      ObservableValue<String> guideSummary,
      ObservableValue<String> trouble,
      Runnable openSettings,
      Lifecycle lifecycle) {
    this.panes = panes;
    this.guideSummary = guideSummary;
    this.trouble = trouble;
    this.openSettings = openSettings;
    this.ring = new PaneRing(List.of(panes.guide(), panes.site(), panes.devices()));
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    HBox.setHgrow(panes.site(), Priority.ALWAYS);
    lifecycle.now(guideSummary, stripText::setText);
    lifecycle.now(trouble, this::showTrouble);
    fold(Folding.NONE);
    lifecycle.onChange(root.widthProperty(), _ -> refold());
    lifecycle.onChange(root.sceneProperty(), this::listenTo);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private void listenTo(Scene scene) {
    if (scene != null) {
      lifecycle.onChange(scene.focusOwnerProperty(), ring::focused);
    }
  }

  private void showTrouble(String text) {
    troubleText.setText(text);
    troubleLine.setVisible(!text.isEmpty());
    troubleLine.setManaged(!text.isEmpty());
  }

  private void refold() {
    double em = stripText.getFont().getSize();
    Folding now = Folding.at(root.getWidth(), em);
    if (now != folding) {
      fold(now);
    }
  }

  private void fold(Folding now) {
    folding = now;
    closeDrawer();
    body.getChildren().clear();
    if (!now.guide()) {
      body.getChildren().add(panes.guide());
    }
    body.getChildren().add(panes.site());
    if (!now.devices()) {
      body.getChildren().add(panes.devices());
    }
    show(strip, now.guide());
    show(showDevices, now.devices());
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.F6) {
      enter(ring.next(root.getScene(), event.isShiftDown() ? -1 : 1));
      event.consume();
    } else if (event.getCode() == KeyCode.F1) {
      openGuide();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && drawer.isVisible()) {
      enter(panes.site());
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && focused() instanceof Button button) {
      button.fire();
      event.consume();
    }
  }

  private Node focused() {
    return root.getScene().getFocusOwner();
  }

  private void enter(Parent pane) {
    if (body.getChildren().contains(pane)) {
      closeDrawer();
    } else {
      drawer.getChildren().setAll(pane);
      drawer.setVisible(true);
    }
    ring.enter(pane);
  }

  private void closeDrawer() {
    drawer.getChildren().clear();
    drawer.setVisible(false);
  }

  @FXML
  private void openGuide() {
    enter(panes.guide());
  }

  @FXML
  private void openDevices() {
    enter(panes.devices());
  }

  @FXML
  private void openSettings() {
    openSettings.run();
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
