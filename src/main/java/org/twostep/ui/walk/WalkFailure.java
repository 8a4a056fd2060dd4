package org.twostep.ui.walk;

import org.jspecify.annotations.Nullable;

/** A walk did not get on: names the action that could not be done, and why. */
public final class WalkFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WalkFailure(String action, String why, @Nullable Throwable cause) {
    super(action + ": " + why, cause);
  }
}
