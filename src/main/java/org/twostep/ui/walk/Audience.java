package org.twostep.ui.walk;

import org.twostep.script.Action;

/**
 * Whoever watches a walk: takes pictures, or moves a pointer and says a sentence. Called on the
 * screen thread, when everything that came before is done and drawn.
 */
public interface Audience {
  /** This is about to happen; its control, if it has one, is in sight. */
  default void before(Action action) {}

  /** There is something to see. */
  void look(String key);

  /** This has happened; what it leads to may still be under way. */
  default void after(Action action) {}
}
