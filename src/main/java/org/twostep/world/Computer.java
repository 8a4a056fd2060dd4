package org.twostep.world;

import java.util.Arrays;
import java.util.Optional;

/** A computer that the customer can sign in from. */
public enum Computer {
  /** Her own, which nobody else uses. */
  OWN,
  /** One in the public library, which everybody uses. */
  LIBRARY;

  /** The one that the brokerage knows by this name. */
  public static Optional<Computer> named(String name) {
    return Arrays.stream(values()).filter(computer -> computer.name().equals(name)).findFirst();
  }
}
