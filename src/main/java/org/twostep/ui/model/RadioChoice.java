package org.twostep.ui.model;

import java.util.Map;
import java.util.Optional;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import org.twostep.ui.fx.Lifecycle;

/**
 * Radio buttons of which one is chosen.
 *
 * @param <T> what they stand for
 */
public record RadioChoice<T>(Map<T, RadioButton> buttons) {
  public RadioChoice {
    buttons = Map.copyOf(buttons);
    ToggleGroup group = new ToggleGroup();
    buttons.values().forEach(button -> button.setToggleGroup(group));
  }

  public Optional<T> chosen() {
    return buttons.entrySet().stream()
        .filter(entry -> entry.getValue().isSelected())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  public void choose(T value) {
    buttons.forEach((key, button) -> button.setSelected(key.equals(value)));
  }

  /** Calls after each change of choice, until the end. */
  public void onChange(Lifecycle lifecycle, Runnable listener) {
    buttons.values().forEach(b -> lifecycle.onChange(b.selectedProperty(), _ -> listener.run()));
  }
}
