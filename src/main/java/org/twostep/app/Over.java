package org.twostep.app;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.twostep.ui.control.Presence;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Slot;
import org.twostep.ui.fx.Views;

/** A pane that shows something else in place of what it usually shows. */
record Over(Views views, Lifecycle lifecycle) {
  /**
   * @param screen which screen takes the place, by the value; empty for none
   */
  <T> Parent over(
      Parent usual, ObservableValue<T> value, Function<T, Optional<Class<?>>> screen) {
    StackPane place = new StackPane();
    Slot slot = new Slot(views, lifecycle);
    lifecycle.now(
        value.map(screen),
        type -> {
          Presence.show(usual, type.isEmpty());
          Presence.show(place, type.isPresent());
          place.getChildren().clear();
          type.ifPresent(shown -> slot.show(place, shown));
        });
    return new StackPane(usual, place);
  }
}
