package org.twostep.app;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.twostep.ui.shell.LeftPane.Need;

/** What stands beside and instead of the brokerage's site, by what is being done. */
interface Backdrop {
  /** The left pane. */
  Parent left(Parent guide);

  /** The pane in the middle. */
  Parent centre(Parent site);

  /** The left pane in one line. */
  ObservableValue<String> summary(ObservableValue<String> guide);

  /** How far the left pane is needed now, so that it comes out where it is folded away. */
  ObservableValue<Need> leftNeeded();

  /** What stands below the panes, in any window. */
  Optional<Parent> bar();

  /** Leads to the rehearsals; empty where one is under way. */
  Optional<Runnable> rehearsals();

  /** Puts what lies over everything on top. */
  Parent top(Parent shell);
}
