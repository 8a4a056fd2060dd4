package org.twostep.ui.shell;

import javafx.beans.value.ObservableValue;

/**
 * The left pane where it is folded away.
 *
 * @param summary stands in for it, in one line
 * @param needed whether it comes out by itself
 */
public record LeftPane(ObservableValue<String> summary, ObservableValue<Need> needed) {
  /** How far a pane that is folded away is needed. */
  public enum Need {
    NONE,
    /** It comes out, and goes away again once the focus leaves it. */
    FIRST,
    /** It stays out. */
    ALL_ALONG
  }
}
