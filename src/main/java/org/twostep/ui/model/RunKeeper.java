package org.twostep.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.twostep.rehearsal.Entry;
import org.twostep.rehearsal.RunStore;
import org.twostep.ui.fx.Background;

/** Writes down a run beside the screen thread, in the order in which it happens. */
public final class RunKeeper {
  private final RunStore runs;
  private final String run;
  private final Background background;
  private final Consumer<Exception> failed;
  private final List<Entry> waiting = new ArrayList<>();
  private boolean writing;

  /**
   * @param run its id
   * @param failed hears of what could not be written
   */
  public RunKeeper(
      RunStore runs, String run, Background background, Consumer<Exception> failed) {
    this.runs = runs;
    this.run = run;
    this.background = background;
    this.failed = failed;
  }

  public void keep(List<Entry> entries) {
    waiting.addAll(entries);
    if (!writing) {
      write();
    }
  }

  /** Writes what still waits; the last thing to be asked for. */
  public void end() {
    if (!waiting.isEmpty()) {
      write();
    }
  }

  private void write() {
    List<Entry> next = List.copyOf(waiting);
    waiting.clear();
    writing = true;
    background.run(
        () -> {
          runs.append(run, next);
          return next;
        },
        _ -> written(),
        failure -> {
          failed.accept(failure);
          written();
        });
  }

  private void written() {
    writing = false;
    if (!waiting.isEmpty()) {
      write();
    }
  }
}
