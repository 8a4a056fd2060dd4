package org.twostep.ui.rehearsal;

import java.util.function.Consumer;
import org.twostep.rehearsal.Scenario;

/** The files of rehearsals on this computer. What went wrong is said in one sentence. */
public interface ScenarioFiles {
  /** Lets the person choose a file and reads it; nothing happens where they think better of it. */
  void open(Consumer<Scenario> opened, Consumer<String> said);

  /** Lets the person choose where a copy of a rehearsal's file goes, to be changed. */
  void copy(Scenario scenario, Consumer<String> said);
}
