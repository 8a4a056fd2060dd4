package org.twostep.rehearsal;

import java.util.List;

/**
 * How often something happened.
 *
 * @param wrong entries that were refused
 * @param questions hints that asked something
 * @param places hints that said where to look
 * @param answers hints that said what to do
 * @param resent codes and requests that were asked for again
 * @param shared secrets that were given away
 * @param retried steps that were begun again
 */
public record Counts(
    int wrong, int questions, int places, int answers, int resent, int shared, int retried) {
  /** Counts what these entries say. */
  static Counts of(List<Entry> entries) {
    return new Counts(
        count(entries, Entry.Kind.REFUSED),
        hints(entries, HintStrength.QUESTION),
        hints(entries, HintStrength.PLACE),
        hints(entries, HintStrength.ANSWER),
        count(entries, Entry.Kind.RESENT),
        count(entries, Entry.Kind.SHARED),
        count(entries, Entry.Kind.RETRIED));
  }

  private static int count(List<Entry> entries, Entry.Kind kind) {
    return (int) entries.stream().filter(entry -> entry.kind() == kind).count();
  }

  private static int hints(List<Entry> entries, HintStrength strength) {
    return (int)
        entries.stream()
            .filter(entry -> entry.kind() == Entry.Kind.HINT && strength(entry) == strength)
            .count();
  }

  /** A strength that nobody knows counts as the least. */
  static HintStrength strength(Entry hint) {
    return Subject.named(HintStrength.values(), hint).orElse(HintStrength.QUESTION);
  }

  /** Hints of every strength. */
  public int hints() {
    return questions + places + answers;
  }
}
