package org.twostep.entry;

import java.util.List;

/**
 * A refused entry: where to say it, why, and the figures for the sentence (a {@link
 * java.time.Duration} is put into words by the screen).
 */
public record Refusal(Field field, Reason reason, List<Object> figures) {
  public Refusal {
    figures = List.copyOf(figures);
  }

  public static Refusal of(Field field, Reason reason, Object... figures) {
    return new Refusal(field, reason, List.of(figures));
  }
}
