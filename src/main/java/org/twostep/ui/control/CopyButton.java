package org.twostep.ui.control;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.util.Duration;

/** Copies something, and says for a moment that it did. */
public class CopyButton extends Button {
  private static final Duration MOMENT = Duration.seconds(2);

  private final StringProperty copiedText = new SimpleStringProperty(this, "copiedText", "");
  private final PauseTransition moment = new PauseTransition(MOMENT);
  private String offer = "";

  public CopyButton() {
    getStyleClass().addAll("secondary", "copy");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    moment.setOnFinished(_ -> offerAgain());
  }

  /**
   * What a press does.
   *
   * @param what is asked at each press
   * @param clipboard takes what was copied
   */
  public void copies(Supplier<String> what, Consumer<String> clipboard) {
    setOnAction(_ -> {
      clipboard.accept(what.get());
      confirm();
    });
  }

  private void confirm() {
    if (moment.getStatus() != Animation.Status.RUNNING) {
      offer = getText();
    }
    setMinWidth(getWidth());
    setText(getCopiedText());
    moment.playFromStart();
  }

  private void offerAgain() {
    setText(offer);
    setMinWidth(USE_PREF_SIZE);
  }

  /** What the button says once it copied. */
  public StringProperty copiedTextProperty() {
    return copiedText;
  }

  public String getCopiedText() {
    return copiedText.get();
  }

  public void setCopiedText(String text) {
    copiedText.set(text);
  }
}
