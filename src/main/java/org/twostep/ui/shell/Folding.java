package org.twostep.ui.shell;

/**
 * Which panes give way in a narrow window: first the guide, then, with very large text, the devices
 * too. Both stay one key away.
 */
record Folding(boolean guide, boolean devices) {
  static final Folding NONE = new Folding(false, false);

  /** Widths in em, so that larger text folds earlier: 1180 px at the usual 14 px. */
  private static final double ALL_THREE = 84;

  private static final double WITH_DEVICES = 58;

  static Folding at(double width, double em) {
    return new Folding(width < ALL_THREE * em, width < WITH_DEVICES * em);
  }
}
