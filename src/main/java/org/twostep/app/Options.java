package org.twostep.app;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the person asked for on the command line.
 *
 * @param data the folder of the store, if not the platform's usual one
 * @param reset whether the practice account starts over
 * @param tour where to write the pictures of the tour, if a tour was asked for
 * @param tourWithoutDisplay where to write them if it turns out that no window can open
 * @param help whether to explain the options instead of starting
 * @param version whether to say the version instead of starting
 */
public record Options(
    Optional<Path> data,
    boolean reset,
    Optional<Path> tour,
    Optional<Path> tourWithoutDisplay,
    boolean help,
    boolean version) {
  /** Nothing: the window opens, on the usual folder. */
  static final Options NONE =
      new Options(Optional.empty(), false, Optional.empty(), Optional.empty(), false, false);
}
