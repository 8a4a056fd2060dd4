package org.twostep.ui.walk;

import java.util.Optional;
import javafx.scene.Node;
import org.twostep.script.Action;

/**
 * Whoever watches a walk: takes pictures, or moves a pointer and says a sentence. Called on the
 * screen thread, when everything that came before is done and drawn.
 */
public interface Audience {
  /** This is about to happen, with this control where it takes one; it is in sight. */
  default void before(Action action, Optional<Node> control) {}

  /** There is something to see. */
  void look(String key);

  /** This has happened; what it leads to may still be under way. */
  default void after(Action action) {}
}
