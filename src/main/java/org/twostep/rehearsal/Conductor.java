package org.twostep.rehearsal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.twostep.brokerage.CustomerFile;
import org.twostep.brokerage.Page;
import org.twostep.rehearsal.Entry.Kind;
import org.twostep.world.Devices;

/**
 * Leads a run from step to step. Pure: what has been noted goes in, what is to be noted comes out.
 */
public final class Conductor {
  private final Scenario scenario;

  public Conductor(Scenario scenario) {
    this.scenario = scenario;
  }

  /** The first lines of a run. */
  public List<Entry> begin(Instant now) {
    return List.of(new Entry(now, Kind.STARTED), new Entry(now, Kind.STEP_BEGUN, "1"));
  }

  /**
   * What is to be noted now: steps that are done, and the next one's beginning or the end. Several
   * steps can be done at once.
   */
  public List<Entry> goOn(
      Transcript transcript, CustomerFile file, Page page, Devices devices, Instant now) {
    List<Entry> more = new ArrayList<>();
    Transcript so = transcript;
    while (!so.isOver() && so.step() > 0 && isDone(so, file, page, devices)) {
      List<Entry> done = done(so.step(), now);
      more.addAll(done);
      so = so.with(done);
    }
    return more;
  }

  private boolean isDone(Transcript transcript, CustomerFile file, Page page, Devices devices) {
    Facts facts = new Facts(file, page, devices, transcript.sinceStepBegan());
    return scenario.step(transcript.step()).until().stream().allMatch(facts::meet);
  }

  private List<Entry> done(int step, Instant now) {
    Entry done = new Entry(now, Kind.STEP_DONE, Integer.toString(step));
    Entry next =
        step == scenario.steps().size()
            ? new Entry(now, Kind.FINISHED)
            : new Entry(now, Kind.STEP_BEGUN, Integer.toString(step + 1));
    return List.of(done, next);
  }
}
