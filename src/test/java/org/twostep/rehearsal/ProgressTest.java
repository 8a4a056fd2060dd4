package org.twostep.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twostep.rehearsal.Entry.Kind;
import org.twostep.rehearsal.Progress.Tries;

class ProgressTest {
  private static Rehearsed run(String scenario, Mode mode, int day) {
    var begun = Rehearsed.BEGUN.plus(Duration.ofDays(day));
    return Rehearsed.by(new Run(scenario + day, "Ann", scenario, mode, begun))
        .after(Duration.ofDays(day))
        .note(Kind.STARTED)
        .after(60);
  }

  @Test
  void nobodyHasPassedWhatWasNeverTried() {
    Progress none = Progress.of(List.of());
    assertFalse(none.isPassed("late-code"));
    assertEquals(0, none.passedAmong(List.of("late-code", "spam")));
    assertEquals(Optional.empty(), none.of("late-code"));
  }

  @Test
  void theTriesOfARehearsalAreTakenTogether() {
    Progress progress =
        Progress.of(
            List.of(
                run("spam", Mode.GUIDE, 1).note(Kind.FINISHED).transcript(),
                run("late-code", Mode.TEST, 4)
                    .note(Kind.HINT, "ANSWER")
                    .note(Kind.FINISHED)
                    .transcript(),
                run("late-code", Mode.TEST, 3).note(Kind.FINISHED).transcript(),
                run("late-code", Mode.SHOW, 2)
                    .note(Kind.HINT, "PLACE")
                    .note(Kind.LEFT)
                    .transcript()));
    assertEquals(
        Optional.of(
            new Tries(
                3,
                Optional.of(Mode.TEST),
                Optional.of(Rehearsed.BEGUN.plus(Duration.ofDays(3)).plusSeconds(60)),
                Rehearsed.BEGUN.plus(Duration.ofDays(4)),
                2)),
        progress.of("late-code"));
    assertEquals(
        Optional.of(
            new Tries(
                1,
                Optional.of(Mode.GUIDE),
                Optional.empty(),
                Rehearsed.BEGUN.plus(Duration.ofDays(1)),
                0)),
        progress.of("spam"));
    assertEquals(1, progress.passedAmong(List.of("late-code", "spam", "late-code", "other")));
  }

  @Test
  void theBestModeStaysTheBest() {
    Progress progress =
        Progress.of(
            List.of(
                run("spam", Mode.TEST, 1)
                    .note(Kind.SHARED, "CODE CALLER")
                    .note(Kind.FINISHED)
                    .transcript(),
                run("spam", Mode.SHOW, 2).note(Kind.FINISHED).transcript(),
                run("spam", Mode.TEST, 3).note(Kind.LEFT).transcript()));
    assertEquals(Optional.of(Mode.TEST), progress.of("spam").orElseThrow().best());
    assertFalse(progress.isPassed("spam"));
    assertTrue(progress.of("spam").orElseThrow().passed().isEmpty());
  }
}
