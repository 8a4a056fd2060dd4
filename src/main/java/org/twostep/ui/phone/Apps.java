package org.twostep.ui.phone;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import org.twostep.ui.fx.Focus;

/**
 * The apps that are screens of their own, loaded already; the phone only puts them in their place,
 * below its bar with the way home. Each fills the room it is given and scrolls by itself. It is
 * visible while it is open, and takes Esc first where it has something to cancel.
 */
public record Apps(Map<PhoneScreen, Parent> views) {
  public Apps {
    views = Map.copyOf(views);
  }

  Optional<Parent> of(PhoneScreen screen) {
    return Optional.ofNullable(views.get(screen));
  }

  /** Shows the one that is open, and none of the others. */
  void show(PhoneScreen open) {
    views.forEach((screen, view) -> view.setVisible(screen == open));
  }

  /** Moves the focus into an app; false where it is none of these, or takes no focus. */
  boolean enter(PhoneScreen opened) {
    return of(opened).filter(Focus::entrance).isPresent();
  }
}
