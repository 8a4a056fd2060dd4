package org.twostep.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.twostep.account.Activity;
import org.twostep.account.Outcome;
import org.twostep.account.PlainHasher;
import org.twostep.brokerage.CustomerFile;
import org.twostep.brokerage.PracticeAccount;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.rehearsal.Entry.Kind;

class ObserverTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  private final Observer observer = new Observer(() -> NOW);
  private final CustomerFile file = PracticeAccount.fresh(new PlainHasher());

  @Test
  void whatHappenedIsNotedByItsKindAndTakenOnce() {
    observer.saw(
        false, Outcome.of(file).noting(Activity.of(NOW, Activity.Kind.FACTOR_RENAMED, "mine")));
    assertEquals(List.of(new Entry(NOW, Kind.HAPPENED, "FACTOR_RENAMED")), observer.take());
    assertEquals(List.of(), observer.take());
  }

  @Test
  void ofWhatWasRefusedOnlyTheReasonComesIn() {
    observer.saw(true, Outcome.refused(file, Field.CODE, Reason.CODE_TOO_SHORT, 5));
    assertEquals(List.of(new Entry(NOW, Kind.REFUSED, "CODE_TOO_SHORT")), observer.take());
  }

  @Test
  void askingAgainIsNotedWhereItWasDone() {
    observer.saw(true, Outcome.of(file));
    assertEquals(List.of(new Entry(NOW, Kind.RESENT)), observer.take());
  }

  @Test
  void whatSomebodyElseGetsWrongIsNotHers() {
    observer.ofSomebodyElse().saw(true, Outcome.refused(file, Field.CODE, Reason.CODE_WRONG));
    assertTrue(observer.take().isEmpty());
  }
}
