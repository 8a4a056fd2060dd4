package org.twostep.rehearsal;

import java.util.List;
import java.util.stream.Stream;

/** What happened in a run, oldest first. */
public record Transcript(Run run, List<Entry> entries) {
  public Transcript {
    entries = List.copyOf(entries);
  }

  public Transcript with(List<Entry> more) {
    return new Transcript(run, Stream.concat(entries.stream(), more.stream()).toList());
  }

  public boolean has(Entry.Kind kind) {
    return entries.stream().anyMatch(entry -> entry.kind() == kind);
  }

  /** Whether nothing more is to come. */
  public boolean isOver() {
    return has(Entry.Kind.FINISHED) || has(Entry.Kind.LEFT);
  }

  /** The number of the step that is being done, from 1; 0 before the first has begun. */
  public int step() {
    return entries.stream()
        .filter(entry -> entry.kind() == Entry.Kind.STEP_BEGUN)
        .reduce((_, later) -> later)
        .map(entry -> Integer.parseInt(entry.subject()))
        .orElse(0);
  }

  /** Everything since the present step began. */
  public List<Entry> sinceStepBegan() {
    for (int i = entries.size() - 1; i >= 0; i--) {
      Entry.Kind kind = entries.get(i).kind();
      if (kind == Entry.Kind.STEP_BEGUN || kind == Entry.Kind.RETRIED) {
        return entries.subList(i, entries.size());
      }
    }
    return entries;
  }
}
