package org.twostep.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Several measurements of the same thing. */
final class Figures {
  private final List<Double> values = new ArrayList<>();

  void add(double value) {
    values.add(value);
    Collections.sort(values);
  }

  double median() {
    return at(0.5);
  }

  /** These and those together. */
  Figures and(Figures others) {
    Figures all = new Figures();
    values.forEach(all::add);
    others.values.forEach(all::add);
    return all;
  }

  /** The value below which this share of all lies, by the nearest rank. */
  double at(double share) {
    return values.get((int) Math.round(share * (values.size() - 1)));
  }

  /** All in one line. */
  String line(String name, String unit) {
    return String.format(
        Locale.ROOT,
        "  %-24s median %6.0f %s  (min %.0f, quartiles %.0f to %.0f, max %.0f; %d runs)",
        name,
        median(),
        unit,
        at(0),
        at(0.25),
        at(0.75),
        at(1),
        values.size());
  }
}
