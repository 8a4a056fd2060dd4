package org.twostep.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.twostep.ui.fx.Lifecycle;

/** The window's frame: banner, panes, the keys that go between them, and folding when narrow. */
public final class ShellController {
  private final Panes panes;
  private final ObservableValue<String> guideSummary;
  private final ObservableValue<String> trouble;
  private final Runnable openSettings;
  private final Lifecycle lifecycle;
  private final PaneRow row;

  @FXML private BorderPane root;
  @FXML private HBox strip;
  @FXML private Label stripText;
  @FXML private HBox troubleLine;
  @FXML private Label troubleText;
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
    this.lifecycle = lifecycle;
    this.row = new PaneRow(panes);
  }

  @FXML
  private void initialize() {
    root.setCenter(row);
    new WindowKeys(row, panes).listenAt(root);
    lifecycle.now(guideSummary, stripText::setText);
    lifecycle.now(trouble, this::showTrouble);
    fold(Folding.NONE);
    lifecycle.onChange(root.widthProperty(), _ -> refold());
    lifecycle.onChange(root.sceneProperty(), this::listenTo);
  }

  private void listenTo(Scene scene) {
    if (scene != null) {
      lifecycle.onChange(scene.focusOwnerProperty(), row::focused);
    }
  }

  private void showTrouble(String text) {
    troubleText.setText(text);
    show(troubleLine, !text.isEmpty());
  }

  private void refold() {
    Folding now = Folding.at(root.getWidth(), stripText.getFont().getSize());
    if (!now.equals(folding)) {
      fold(now);
    }
  }

  private void fold(Folding now) {
    folding = now;
    row.fold(now);
    show(strip, now.guide());
    show(showDevices, now.devices());
  }

  @FXML
  private void openGuide() {
    row.enter(panes.guide());
  }

  @FXML
  private void openDevices() {
    row.enter(panes.devices());
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
