package org.twostep.ui.lookalike;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.twostep.ui.control.Presence;

/**
 * The parts of a page of which one is shown.
 *
 * @param defaults what Enter presses in each
 */
record Parts(List<Pane> panes, List<Button> defaults) {
  /** Shows one of them, and returns it. */
  Pane show(int index) {
    panes.forEach(pane -> Presence.show(pane, false));
    defaults.forEach(button -> button.setDefaultButton(false));
    Presence.show(panes.get(index), true);
    defaults.get(index).setDefaultButton(true);
    return panes.get(index);
  }
}
