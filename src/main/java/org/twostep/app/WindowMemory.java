package org.twostep.app;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.twostep.memory.Preferences;
import org.twostep.ui.model.Look;
import org.twostep.ui.model.Look.Appearance;
import org.twostep.ui.model.Look.TextSize;

/** Brings the window back as it was left: its size, light or dark, the size of the text. */
final class WindowMemory {
  private static final String SIZE = "window.size";
  private static final String APPEARANCE = "look.appearance";
  private static final String TEXT_SIZE = "look.text-size";
  private static final double USUAL_WIDTH = 1280;
  private static final double USUAL_HEIGHT = 820;

  private final Preferences preferences;

  WindowMemory(Preferences preferences) {
    this.preferences = preferences;
  }

  /** The size of a window, in pixels. */
  record Size(double width, double height) {
    static Optional<Size> parse(String text) {
      String[] parts = text.split("x", 2);
      try {
        return Optional.of(new Size(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])));
      } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
        return Optional.empty();
      }
    }

    @Override
    public String toString() {
      return Math.round(width) + "x" + Math.round(height);
    }
  }

  /** What is remembered, read in one go beside the screen thread. */
  record Remembered(Size size, Appearance appearance, TextSize textSize) {
    void applyTo(Stage stage, Look look) {
      Rectangle2D screen = Screen.getPrimary().getVisualBounds();
      stage.setWidth(Math.min(size.width(), screen.getWidth()));
      stage.setHeight(Math.min(size.height(), screen.getHeight()));
      look.appearanceProperty().set(appearance);
      look.textSizeProperty().set(textSize);
    }
  }

  Remembered read() {
    return new Remembered(
        preferences.get(SIZE).flatMap(Size::parse).orElse(new Size(USUAL_WIDTH, USUAL_HEIGHT)),
        preferences
            .get(APPEARANCE)
            .flatMap(name -> Look.named(Appearance.values(), name))
            .orElse(Appearance.SYSTEM),
        preferences
            .get(TEXT_SIZE)
            .flatMap(name -> Look.named(TextSize.values(), name))
            .orElse(TextSize.USUAL));
  }

  void keep(Remembered now) {
    preferences.put(SIZE, now.size().toString());
    preferences.put(APPEARANCE, now.appearance().name());
    preferences.put(TEXT_SIZE, now.textSize().name());
  }
}
