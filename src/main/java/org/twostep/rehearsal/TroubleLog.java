package org.twostep.rehearsal;

/** Hears what the learner does in trouble. */
@FunctionalInterface
public interface TroubleLog {
  void note(Entry entry);
}
