package org.twostep.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import org.twostep.guide.Feedback;
import org.twostep.ui.control.FieldMessage;
import org.twostep.ui.control.FieldMessage.Tone;
import org.twostep.ui.model.Choices;
import org.twostep.ui.model.Look;
import org.twostep.ui.model.Look.Appearance;
import org.twostep.ui.model.Look.TextSize;
import org.twostep.ui.model.Sentences;

/** How the window looks, the feedback as a file, and starting the account over. */
public final class SettingsController {
  private final Look look;
  private final Sentences sentences;
  private final FeedbackExport export;
  private final Runnable startOver;

  @FXML private ComboBox<Appearance> appearance;
  @FXML private ComboBox<TextSize> textSize;
  @FXML private FieldMessage exported;

  public SettingsController(
      Look look, Sentences sentences, FeedbackExport export, Runnable startOver) {
    this.look = look;
    this.sentences = sentences;
    this.export = export;
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

  @FXML
  private void exportFeedback() {
    exported.setText("");
    export.read(
        feedback -> {
          if (feedback.isEmpty()) {
            say(Tone.INFO, "settings.feedback.none");
          } else {
            askForFile().ifPresent(file -> write(feedback, file));
          }
        },
        () -> say(Tone.ERROR, "settings.feedback.not-read"));
  }

  /** The panel closes as soon as one looks elsewhere, but what became of the file is said on it. */
  private Optional<Path> askForFile() {
    PopupWindow panel = (PopupWindow) exported.getScene().getWindow();
    panel.setAutoHide(false);
    try {
      return export.askForFile(
          sentences.text("settings.feedback.file.title"),
          sentences.text("settings.feedback.file.kind"),
          sentences.text("settings.feedback.file"));
    } finally {
      panel.setAutoHide(true);
    }
  }

  private void write(List<Feedback> feedback, Path file) {
    export.write(
        feedback,
        file,
        () -> say(Tone.SUCCESS, "settings.feedback.written", file.getFileName()),
        () -> say(Tone.ERROR, "settings.feedback.not-written", file.getFileName()));
  }

  private void say(Tone tone, String key, Object... args) {
    exported.setTone(tone);
    exported.setText(sentences.text(key, args));
  }

  /** The panel belongs to the account that ends here. */
  @FXML
  private void startOver() {
    appearance.getScene().getWindow().hide();
    startOver.run();
  }

  /** In a window of its own Enter would press nothing. */
  @FXML
  private void pressByEnter(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.getSource() instanceof Button button) {
      event.consume();
      button.fire();
    }
  }
}
