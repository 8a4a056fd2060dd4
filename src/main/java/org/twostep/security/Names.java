package org.twostep.security;

import org.twostep.account.SecondFactor;
import org.twostep.contact.Destination;

/** What notices and the activity call a factor. */
final class Names {
  private Names() {}

  /** The customer's own name for it, else where it sends codes, else its kind. */
  static String of(SecondFactor factor) {
    return factor.name().isEmpty()
        ? factor.method().destination().map(Destination::masked).orElse(factor.kind().name())
        : factor.name();
  }
}
