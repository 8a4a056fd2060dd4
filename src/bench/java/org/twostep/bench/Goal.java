package org.twostep.bench;

import java.util.Locale;

/**
 * What a figure may be at most.
 *
 * @param name what is measured
 * @param figure as measured
 * @param most as promised
 * @param unit of both; {@code times} where it is compared with something else
 */
record Goal(String name, double figure, double most, String unit) {
  /** A figure that is a multiple of another. */
  static Goal times(String name, double ratio, double most) {
    return new Goal(name, ratio, most, "times");
  }

  boolean isMet() {
    return figure <= most;
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "  %s: %.2f %s, at most %.2f: %s",
        name,
        figure,
        unit,
        most,
        isMet() ? "met" : "MISSED");
  }
}
