package org.twostep.rehearsal;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.twostep.account.Outcome;
import org.twostep.brokerage.CustomerFile;
import org.twostep.brokerage.Witness;
import org.twostep.rehearsal.Entry.Kind;

/**
 * Turns what happens at the counter into lines of the transcript, and holds them until they are
 * asked for. Of an entry that was refused only the reason comes in, never what was typed.
 */
public final class Observer implements Witness {
  private final InstantSource clock;
  private final Queue<Entry> entries = new ConcurrentLinkedQueue<>();

  public Observer(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public void saw(boolean again, Outcome<CustomerFile> outcome) {
    Stream<Entry> resent =
        again && !outcome.isRefused()
            ? Stream.of(new Entry(clock.instant(), Kind.RESENT))
            : Stream.empty();
    Stream<Entry> refused =
        outcome.refusals().stream()
            .map(r -> new Entry(clock.instant(), Kind.REFUSED, r.reason().name()));
    Stream<Entry> happened =
        outcome.activity().stream()
            .map(a -> new Entry(clock.instant(), Kind.HAPPENED, a.kind().name()));
    Stream.of(resent, refused, happened).flatMap(some -> some).forEach(entries::add);
  }

  /** Something that did not happen at the counter. */
  public void note(Kind kind, String subject) {
    entries.add(new Entry(clock.instant(), kind, subject));
  }

  /** What came since this was last asked, oldest first. */
  public List<Entry> take() {
    List<Entry> taken = new ArrayList<>();
    for (Entry entry = entries.poll(); entry != null; entry = entries.poll()) {
      taken.add(entry);
    }
    return taken;
  }
}
