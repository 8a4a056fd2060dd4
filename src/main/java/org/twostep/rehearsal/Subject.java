package org.twostep.rehearsal;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what the subject of an entry names. Another version of the program may have written it. */
final class Subject {
  private Subject() {}

  /** The number of a step, from 1; empty where it is none. */
  static OptionalInt step(Entry entry) {
    try {
      int number = Integer.parseInt(entry.subject());
      return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    } catch (NumberFormatException _) {
      return OptionalInt.empty();
    }
  }

  /** The value of this name; empty where there is none. */
  static <E extends Enum<E>> Optional<E> named(E[] values, Entry entry) {
    return Arrays.stream(values).filter(value -> value.name().equals(entry.subject())).findFirst();
  }
}
