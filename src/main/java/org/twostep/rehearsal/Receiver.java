package org.twostep.rehearsal;

import java.util.Arrays;
import java.util.List;

/** To whom something can be given, as the subject of {@link Entry.Kind#SHARED} names it last. */
public enum Receiver {
  CALLER,
  /** A page that only looks like the brokerage's. */
  LOOKALIKE,
  /** Whoever sent a message. */
  SENDER,
  /** Whoever else. */
  OTHER;

  static Receiver named(List<String> words) {
    return Arrays.stream(values())
        .filter(receiver -> words.getLast().equals(receiver.name()))
        .findFirst()
        .orElse(OTHER);
  }
}
