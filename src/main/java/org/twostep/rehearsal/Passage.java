package org.twostep.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The part of a run that belongs to one step: the entries since it began, and the time that passed.
 * What comes before the first step belongs to it too, so the parts add up to the whole.
 */
record Passage(List<Entry> entries, Duration time) {
  Passage {
    entries = List.copyOf(entries);
  }

  /** What belongs to a step that never began. */
  static final Passage NONE = new Passage(List.of(), Duration.ZERO);

  /** The parts of a run by the number of the step, from 1. */
  static Map<Integer, Passage> of(List<Entry> entries) {
    Map<Integer, Passage> parts = new TreeMap<>();
    int step = 1;
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (i > 0) {
        Duration passed = between(entries.get(i - 1), entry);
        parts.merge(step, new Passage(List.of(), passed), Passage::and);
      }
      step = begins(entry, step);
      parts.merge(step, new Passage(List.of(entry), Duration.ZERO), Passage::and);
    }
    return parts;
  }

  private Passage and(Passage later) {
    return new Passage(
        Stream.concat(entries.stream(), later.entries.stream()).toList(), time.plus(later.time));
  }

  private static int begins(Entry entry, int present) {
    return entry.kind() == Entry.Kind.STEP_BEGUN ? Subject.step(entry).orElse(present) : present;
  }

  /**
   * In whole seconds of the clock, so that the parts as people read them add up. While the program
   * was closed nobody practised, and a clock that was set back gives nobody time.
   */
  private static Duration between(Entry before, Entry after) {
    if (after.kind() == Entry.Kind.REOPENED) {
      return Duration.ZERO;
    }
    Duration passed = Duration.between(second(before.at()), second(after.at()));
    return passed.isNegative() ? Duration.ZERO : passed;
  }

  private static Instant second(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS);
  }

  boolean isDone() {
    return entries.stream().anyMatch(entry -> entry.kind() == Entry.Kind.STEP_DONE);
  }
}
