package org.twostep.ui.model;

import java.util.Arrays;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How the person wants the window to look. */
public final class Look {
  private final ObjectProperty<Appearance> appearance =
      new SimpleObjectProperty<>(this, "appearance", Appearance.SYSTEM);
  private final ObjectProperty<TextSize> textSize =
      new SimpleObjectProperty<>(this, "textSize", TextSize.USUAL);

  /** Light or dark. */
  public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK;

    /** Empty where the computer decides. */
    public Optional<ColorScheme> scheme() {
      return switch (this) {
        case SYSTEM -> Optional.empty();
        case LIGHT -> Optional.of(ColorScheme.LIGHT);
        case DARK -> Optional.of(ColorScheme.DARK);
      };
    }
  }

  /** How large the text is (WCAG 2.2, 1.4.4: up to twice the usual size). */
  public enum TextSize {
    USUAL(1.0),
    LARGER(1.25),
    LARGE(1.5),
    DOUBLE(2.0);

    private final double scale;

    TextSize(double scale) {
      this.scale = scale;
    }

    public double scale() {
      return scale;
    }
  }

  public ObjectProperty<Appearance> appearanceProperty() {
    return appearance;
  }

  public ObjectProperty<TextSize> textSizeProperty() {
    return textSize;
  }

  /** The value with this name; empty for a name that an older or newer version wrote. */
  public static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
    return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
  }
}
