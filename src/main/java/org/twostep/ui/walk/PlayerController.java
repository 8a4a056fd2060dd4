package org.twostep.ui.walk;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import org.twostep.ui.control.Presence;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.Choices;
import org.twostep.ui.model.Sentences;
import org.twostep.ui.walk.Demonstration.Speed;

/** The controls of a demonstration: back, pause, next, and how fast it goes. */
public final class PlayerController {
  private final Demonstration demonstration;
  private final Sentences sentences;
  private final Lifecycle lifecycle;

  @FXML private Button pause;
  @FXML private ComboBox<Speed> speed;
  @FXML private Node lost;

  public PlayerController(Demonstration demonstration, Sentences sentences, Lifecycle lifecycle) {
    this.demonstration = demonstration;
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
    lifecycle.now(demonstration.lostProperty(), now -> Presence.show(lost, now));
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
