package org.twostep.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Learners and runs in memory. */
public final class MemoryRuns implements RunStore {
  private final TreeSet<String> learners = new TreeSet<>();
  private final List<Transcript> runs = new ArrayList<>();

  /** Keeps a whole run. */
  public MemoryRuns keep(Transcript transcript) {
    begin(transcript.run());
    append(transcript.run().id(), transcript.entries());
    return this;
  }

  @Override
  public List<String> learners() {
    return List.copyOf(learners);
  }

  @Override
  public void addLearner(String name) {
    learners.add(name);
  }

  @Override
  public void begin(Run run) {
    addLearner(run.learner());
    runs.add(new Transcript(run, List.of()));
  }

  @Override
  public void append(String run, List<Entry> entries) {
    runs.replaceAll(before -> before.run().id().equals(run) ? before.with(entries) : before);
  }

  @Override
  public Optional<Transcript> unfinished() {
    return runs.reversed().stream().filter(run -> !run.isOver()).findFirst();
  }

  @Override
  public List<Transcript> of(String learner) {
    return runs.stream().filter(run -> run.run().learner().equals(learner)).toList();
  }

  @Override
  public List<Transcript> all() {
    return List.copyOf(runs);
  }

  @Override
  public void reset(String learner) {
    runs.removeIf(run -> run.run().learner().equals(learner));
  }

  @Override
  public void resetAll() {
    runs.clear();
  }
}
