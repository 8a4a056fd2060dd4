package org.twostep.rehearsal;

import java.util.List;

/**
 * A sentence of a report: its key in the message bundle, and the figures that complete it. A figure
 * is a whole number, a text as it is, or a value that a screen has a word for.
 */
public record Line(String key, List<Object> figures) {
  public Line {
    figures = List.copyOf(figures);
  }

  static Line of(String key, Object... figures) {
    return new Line(key, List.of(figures));
  }
}
