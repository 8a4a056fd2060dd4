package org.twostep.rehearsal;

import java.util.List;
import java.util.Optional;

/** Where learners and their runs are kept. Each call is one transaction. */
public interface RunStore {
  /** The learners on this computer, by name. */
  List<String> learners();

  /** Adds a learner; nothing happens where there is one of this name. */
  void addLearner(String name);

  void begin(Run run);

  /** Adds to a run; nothing happens where it was forgotten meanwhile. */
  void append(String run, List<Entry> entries);

  /** The run that has begun and is not over, if there is one. */
  Optional<Transcript> unfinished();

  /** A learner's runs, oldest first. */
  List<Transcript> of(String learner);

  /** Every learner's runs, oldest first. */
  List<Transcript> all();

  /** Forgets a learner's runs. The name stays. */
  void reset(String learner);

  /** Forgets everybody's runs. The names stay. */
  void resetAll();
}
