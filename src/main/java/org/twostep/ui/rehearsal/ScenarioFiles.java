package org.twostep.ui.rehearsal;

import java.util.List;
import java.util.function.Consumer;
import org.twostep.rehearsal.Scenario;

/** The files of rehearsals on this computer. What went wrong is said in one sentence. */
public interface ScenarioFiles {
  /** Lets the person choose a file and reads it; nothing happens where they think better of it. */
  void open(Consumer<Scenario> opened, Consumer<String> said);

  /** Whether a rehearsal comes from a file that a person chose. */
  boolean isOwn(Scenario scenario);

  /**
   * Takes such a rehearsal off the list; the person's own file stays where it is.
   *
   * @param left hears which there are now
   */
  void remove(Scenario scenario, Consumer<List<Scenario>> left, Consumer<String> said);

  /** Lets the person choose where a copy of a rehearsal's file goes, to be changed. */
  void copy(Scenario scenario, Consumer<String> said);
}
