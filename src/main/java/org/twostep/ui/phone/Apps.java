package org.twostep.ui.phone;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import org.twostep.ui.fx.Focus;
import org.twostep.ui.fx.Lifecycle;

/**
 * The apps that are screens of their own; the phone only puts them in their place, below its bar
 * with the way home. Each is made when it is first opened, which keeps them out of the program's
 * start. It fills the room it is given and scrolls by itself. It is visible while it is open, and
 * takes Esc first where it has something to cancel.
 */
public final class Apps {
  private final Map<PhoneScreen, Supplier<Parent>> makers;
  private final Parent call;
  private final Map<PhoneScreen, Parent> made = new EnumMap<>(PhoneScreen.class);

  /**
   * @param makers make each app
   * @param call lies over all of the phone while there is a call
   */
  public Apps(Map<PhoneScreen, Supplier<Parent>> makers, Parent call) {
    this.makers = Map.copyOf(makers);
    this.call = call;
  }

  /**
   * Shows the one that is open, and none of the others.
   *
   * @param place where they lie on top of each other
   */
  void show(PhoneScreen open, Pane place) {
    if (makers.containsKey(open) && !made.containsKey(open)) {
      Parent view = makers.get(open).get();
      made.put(open, view);
      place.getChildren().add(view);
    }
    made.forEach((screen, view) -> view.setVisible(screen == open));
  }

  /** Moves the focus into an app; false where it is none of these, or takes no focus. */
  boolean enter(PhoneScreen opened) {
    return Optional.ofNullable(made.get(opened)).filter(Focus::entrance).isPresent();
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
