package org.twostep.ui.phone;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import org.twostep.ui.fx.Focus;
import org.twostep.ui.fx.Lifecycle;

/**
 * The apps that are screens of their own, loaded already; the phone only puts them in their place,
 * below its bar with the way home. Each fills the room it is given and scrolls by itself. It is
 * visible while it is open, and takes Esc first where it has something to cancel.
 *
 * @param call lies over all of the phone while there is a call
 */
public record Apps(Map<PhoneScreen, Parent> views, Parent call) {
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

  /** Has calls lie over the screen; what is behind is out of reach meanwhile. */
  void coverWithCalls(Pane phone, Node screen, Lifecycle lifecycle) {
    phone.getChildren().add(call);
    lifecycle.now(call.visibleProperty(), covered -> cover(screen, covered));
  }

  /** Whoever is on the phone goes where it can be used now; nobody else is brought here. */
  private void cover(Node screen, boolean covered) {
    boolean here = Focus.isWithin(screen) || Focus.isWithin(call);
    if (covered && here) {
      Focus.entrance(call);
    }
    screen.setDisable(covered);
    if (!covered && here && screen instanceof Parent behind) {
      Focus.entrance(behind);
    }
  }
}
