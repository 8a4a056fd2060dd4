package org.twostep.ui.model;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Fills a drop-down with values that have names. */
public final class Choices {
  private Choices() {}

  public static <T> void offer(ComboBox<T> box, T[] values, Function<T, String> name) {
    box.getItems().setAll(values);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T value) {
            return value == null ? "" : name.apply(value);
          }

          @Override
          public @Nullable T fromString(String text) {
            return null;
          }
        });
  }
}
