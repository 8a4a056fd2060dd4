package org.twostep.ui.walk;

import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.twostep.ui.control.Presence;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.Choices;
import org.twostep.ui.model.Sentences;
import org.twostep.ui.walk.Demonstration.Speed;

/** The controls of a demonstration: back, pause, next, how fast it goes, and what it does now. */
public final class PlayerController {
  private final Demonstration demonstration;
  private final ObservableValue<String> present;
  private final Sentences sentences;
  private final Lifecycle lifecycle;

  @FXML private Node player;
  @FXML private Label said;
  @FXML private Button pause;
  @FXML private ComboBox<Speed> speed;

  /**
   * @param present what is done now, and why; empty once all is done
   */
  public PlayerController(
      Demonstration demonstration,
      ObservableValue<String> present,
      Sentences sentences,
      Lifecycle lifecycle) {
    this.demonstration = demonstration;
    this.present = present;
    this.sentences = sentences;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    Choices.offer(
        speed, Speed.values(), value -> sentences.text("player.speed." + Sentences.key(value)));
    speed.valueProperty().bindBidirectional(demonstration.speedProperty());
    lifecycle.now(
        demonstration.pausedProperty(),
        paused -> pause.setText(sentences.text(paused ? "player.go-on" : "player.pause")));
    lifecycle.now(demonstration.lostProperty(), _ -> say());
    lifecycle.now(present, _ -> say());
    lifecycle.onChange(player.sceneProperty(), this::hearKey);
  }

  private void say() {
    Presence.show(player, !present.getValue().isEmpty());
    said.setText(
        demonstration.lostProperty().get() ? sentences.text("player.lost") : present.getValue());
  }

  /** The focus is where the demonstration is, so that there has to be a key for whoever watches. */
  private void hearKey(Scene scene) {
    if (scene != null) {
      EventHandler<KeyEvent> keys = this::key;
      scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
      lifecycle.add(() -> scene.removeEventFilter(KeyEvent.KEY_PRESSED, keys));
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.F5 && player.isVisible()) {
      pause();
      event.consume();
    }
  }

  @FXML
  private void back() {
    demonstration.back();
  }

  @FXML
  private void pause() {
    demonstration.pausedProperty().set(!demonstration.pausedProperty().get());
  }

  @FXML
  private void next() {
    demonstration.next();
  }
}
