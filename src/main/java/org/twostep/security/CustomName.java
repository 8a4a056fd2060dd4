package org.twostep.security;

import org.twostep.entry.Entry;
import org.twostep.entry.Reason;

/** A name that the customer gives to a factor or a place. */
final class CustomName {
  /** Longer names do not fit on one line, in characters. */
  static final int MAX_LENGTH = 40;

  private CustomName() {}

  static Entry<String> parse(String typed) {
    String name = typed.strip();
    if (name.isEmpty()) {
      return Entry.refused(Reason.NAME_EMPTY);
    }
    return name.codePointCount(0, name.length()) > MAX_LENGTH
        ? Entry.refused(Reason.NAME_TOO_LONG, MAX_LENGTH)
        : Entry.accepted(name);
  }
}
