package org.twostep.app;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.twostep.ui.control.PageFrame;
import org.twostep.ui.control.Presence;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Slot;
import org.twostep.ui.fx.Views;

/**
 * A pane that shows something else in place of what it usually shows.
 *
 * @param usual what it usually shows
 */
record Over(Parent usual, Views views, Lifecycle lifecycle) {
  /**
   * Shows a screen in the whole of it.
   *
   * @param screen which screen takes the place, by the value; empty for none
   */
  <T> Parent whole(ObservableValue<T> value, Function<T, Optional<Class<?>>> screen) {
    StackPane place = new StackPane();
    Region whole = show(place, place, value, screen);
    // In a drawer it is as wide as it is beside the page.
    whole.setMaxWidth(Region.USE_PREF_SIZE);
    return whole;
  }

  /** The same for a page, in a frame. */
  <T> Parent framed(
      PageFrame frame, ObservableValue<T> value, Function<T, Optional<Class<?>>> screen) {
    return show(frame, frame.sheet(), value, screen);
  }

  private <T> Region show(
      Node frame, Pane place, ObservableValue<T> value, Function<T, Optional<Class<?>>> screen) {
    Slot slot = new Slot(views, lifecycle);
    lifecycle.now(
        value.map(screen),
        type -> {
          Presence.show(usual, type.isEmpty());
          Presence.show(frame, type.isPresent());
          type.ifPresentOrElse(shown -> slot.show(place, shown), () -> slot.clear(place));
        });
    StackPane both = new StackPane(usual, frame);
    Presence.leaveOutHidden(both);
    return both;
  }
}
