package org.twostep.ui.settings;

import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.twostep.ui.model.Choices;
import org.twostep.ui.model.Look;
import org.twostep.ui.model.Look.Appearance;
import org.twostep.ui.model.Look.TextSize;
import org.twostep.ui.model.Sentences;

/** How the window looks, and starting the account over. */
public final class SettingsController {
  private final Look look;
  private final Sentences sentences;
  private final Runnable startOver;

  @FXML private ComboBox<Appearance> appearance;
  @FXML private ComboBox<TextSize> textSize;

  public SettingsController(Look look, Sentences sentences, Runnable startOver) {
    this.look = look;
    this.sentences = sentences;
    this.startOver = startOver;
  }

  @FXML
  private void initialize() {
    Choices.offer(appearance, Appearance.values(), value -> name("appearance", value));
    Choices.offer(textSize, TextSize.values(), value -> name("text-size", value));
    appearance.valueProperty().bindBidirectional(look.appearanceProperty());
    textSize.valueProperty().bindBidirectional(look.textSizeProperty());
  }

  private String name(String setting, Enum<?> value) {
    return sentences.text("settings." + setting + "." + Sentences.key(value));
  }

  /** The panel belongs to the account that ends here. */
  @FXML
  private void startOver() {
    appearance.getScene().getWindow().hide();
    startOver.run();
  }

  /** In a window of its own Enter would press nothing. */
  @FXML
  private void startOverByEnter(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      startOver();
    }
  }
}
