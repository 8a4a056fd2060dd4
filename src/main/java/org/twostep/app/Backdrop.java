package org.twostep.app;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/** What stands beside and instead of the brokerage's site, by what is being done. */
interface Backdrop {
  /** The left pane. */
  Parent left(Parent guide);

  /** The pane in the middle. */
  Parent centre(Parent site);

  /** The left pane in one line. */
  ObservableValue<String> summary(ObservableValue<String> guide);

  /** Leads to the rehearsals; empty where one is under way. */
  Optional<Runnable> rehearsals();

  /** Puts what lies over everything on top. */
  Parent top(Parent shell);
}
