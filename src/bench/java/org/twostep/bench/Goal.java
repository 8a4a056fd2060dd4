package org.twostep.bench;

import java.util.Locale;

/**
 * What a figure may be at most, as a multiple of another.
 *
 * @param name what is compared
 * @param ratio as measured
 * @param most as promised
 */
record Goal(String name, double ratio, double most) {
  boolean isMet() {
    return ratio <= most;
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "  %s: %.2f times, at most %.2f: %s",
        name,
        ratio,
        most,
        isMet() ? "met" : "MISSED");
  }
}
