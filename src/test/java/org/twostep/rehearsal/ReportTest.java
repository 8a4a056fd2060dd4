package org.twostep.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twostep.Seeded;
import org.twostep.account.Activity;
import org.twostep.account.Method;
import org.twostep.entry.Reason;
import org.twostep.rehearsal.Entry.Kind;

class ReportTest {
  private static Report of(UnaryOperator<Rehearsed> then) {
    return of(Mode.TEST, then);
  }

  private static Report of(Mode mode, UnaryOperator<Rehearsed> then) {
    Rehearsed run = Rehearsed.by("Ann", mode).note(Kind.STARTED).begin(1);
    return then.apply(run).report();
  }

  private static List<String> keys(List<Line> lines) {
    return lines.stream().map(Line::key).toList();
  }

  private static List<Long> seconds(Report report) {
    return report.steps().stream().map(step -> step.time().toSeconds()).toList();
  }

  @Test
  void theSketchIsToldAsItIsDrawn() {
    Report report = Report.of(Rehearsed.scenario(), Rehearsed.sketch("Ann", Mode.TEST));
    assertEquals(Result.PASSED, report.result());
    assertEquals(Duration.ofSeconds(7 * 60 + 52), report.total());
    assertEquals(List.of(38L, 64L, 112L, 15L, 171L, 52L, 20L), seconds(report));
    assertEquals(
        List.of("Check your e-mail or phone"),
        report.steps().stream().filter(StepPart::longest).map(StepPart::name).toList());
    assertTrue(report.steps().stream().allMatch(StepPart::done));
    assertEquals(new Counts(1, 1, 0, 0, 1, 0, 0), report.counts());
    assertEquals(
        List.of(
            Line.of("report.hint.question", 1),
            Line.of("report.resent-to", 1, Method.Kind.TEXT_MESSAGE),
            Line.of("report.slip.code-replaced", 1),
            Line.of("report.happened.two-factor-on", 1)),
        report.happened());
    assertEquals(List.of(), report.advice());
    assertEquals(Rehearsed.scenario().next(), report.next());
    assertEquals("The newest code is always the one to use.", report.learned());
    assertEquals(Rehearsed.BEGUN, report.began());
    assertEquals(Rehearsed.BEGUN.plusSeconds(472), report.ended());
  }

  @Test
  void whatBelongsToAStepIsCountedThere() {
    Report report = Report.of(Rehearsed.scenario(), Rehearsed.sketch("Ann", Mode.TEST));
    assertEquals(new Counts(0, 1, 0, 0, 1, 0, 0), report.steps().get(4).counts());
    assertEquals(new Counts(1, 0, 0, 0, 0, 0, 0), report.steps().get(5).counts());
  }

  @Test
  void onlyATestIsPassedAndOnlyWithoutGivingAnythingAway() {
    assertEquals(Result.PASSED, of(run -> run.note(Kind.FINISHED)).result());
    assertEquals(Result.DONE, of(Mode.GUIDE, run -> run.note(Kind.FINISHED)).result());
    assertEquals(Result.DONE, of(Mode.SHOW, run -> run.note(Kind.FINISHED)).result());
    assertEquals(
        Result.GIVEN_AWAY,
        of(run -> run.note(Kind.SHARED, "CODE CALLER").note(Kind.FINISHED)).result());
    assertEquals(Result.LEFT, of(run -> run.note(Kind.LEFT)).result());
    assertEquals(Result.OPEN, of(run -> run).result());
  }

  @Test
  void aRunThatOnlyBeganHasAReport() {
    Report report = Rehearsed.by("Ann", Mode.TEST).report();
    assertEquals(Result.OPEN, report.result());
    assertEquals(Duration.ZERO, report.total());
    assertEquals(7, report.steps().size());
    assertTrue(report.steps().stream().noneMatch(StepPart::longest));
    assertEquals(Rehearsed.BEGUN, report.ended());
  }

  @Test
  void aStepThatIsDoneTwiceHasTheTimeOfBoth() {
    Report report =
        of(run ->
            run.after(10)
                .done(1)
                .begin(2)
                .after(5)
                .note(Kind.RETRIED, "1")
                .begin(1)
                .after(7)
                .done(1)
                .note(Kind.FINISHED));
    assertEquals(List.of(17L, 5L, 0L, 0L, 0L, 0L, 0L), seconds(report));
    assertEquals(List.of(Line.of("report.retried", 1, 1)), report.happened());
    assertFalse(report.steps().get(1).done());
  }

  @Test
  void ofTwoLongestStepsTheFirstIsMarked() {
    Report report = of(run -> run.after(9).done(1).step(2, 9).note(Kind.FINISHED));
    assertTrue(report.steps().getFirst().longest());
    assertFalse(report.steps().get(1).longest());
  }

  @Test
  void theTimeWhileTheProgramWasClosedDoesNotCount() {
    Report report =
        of(run ->
            run.after(20).after(Duration.ofDays(3)).note(Kind.REOPENED).after(5).note(Kind.LEFT));
    assertEquals(Duration.ofSeconds(5), report.total());
    assertEquals(List.of("report.reopened", "report.left"), keys(report.happened()));
  }

  @Test
  void aClockThatWasSetBackTakesNoTimeAway() {
    Report report =
        of(run -> run.after(30).note(Kind.STEP_DONE, "1").after(-500).begin(2).after(4).done(2));
    assertEquals(Duration.ofSeconds(34), report.total());
  }

  @Test
  void takingOnesTimeIsSaidAndPassesAllTheSame() {
    Report report =
        of(run ->
            run.note(Kind.CLOCK_STOPPED)
                .note(Kind.CLOCK_RUNS)
                .note(Kind.CLOCK_STOPPED)
                .note(Kind.CLOCK_RUNS)
                .note(Kind.FINISHED));
    assertEquals(Result.PASSED, report.result());
    assertTrue(report.happened().contains(Line.of("report.clock-stopped", 2)));
  }

  @Test
  void whatHappenedTwiceIsToldOnceWithTheCount() {
    Report report =
        of(run ->
            run.note(Kind.REFUSED, Reason.CODE_EMPTY.name())
                .note(Kind.CALL_ANSWERED)
                .note(Kind.REFUSED, Reason.CODE_LETTERS.name())
                .note(Kind.SHARED, "CODE CALLER")
                .note(Kind.SHARED, "code caller")
                .note(Kind.SHARED, "PASSWORD LOOKALIKE")
                .note(Kind.SHARED, "what nobody knows"));
    assertEquals(
        List.of(
            Line.of("report.slip.code-form", 2),
            Line.of("report.call-answered", 1),
            Line.of("report.shared", 2, Secret.CODE, Receiver.CALLER),
            Line.of("report.shared", 1, Secret.PASSWORD, Receiver.LOOKALIKE),
            Line.of("report.shared", 1, Secret.OTHER, Receiver.OTHER)),
        report.happened());
    assertEquals(4, report.counts().shared());
    assertEquals("report.practise.keep-secrets", report.advice().getFirst().key());
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyRefusalHasASentence(Reason reason) {
    Report report = of(run -> run.note(Kind.REFUSED, reason.name()));
    assertEquals(List.of(Line.of(Slip.of(reason).key(), 1)), report.happened());
    assertEquals(1, report.counts().wrong());
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKindOfEntryIsToldOrIsOnlyAMark(Kind kind) {
    boolean mark =
        switch (kind) {
          case STARTED, STEP_BEGUN, STEP_DONE, CHOSEN, CALL_OVER, CLOCK_RUNS, FINISHED -> true;
          default -> false;
        };
    String subject =
        switch (kind) {
          case HAPPENED -> Activity.Kind.FACTOR_ADDED.name();
          case REFUSED -> Reason.CODE_WRONG.name();
          default -> "1";
        };
    Report report = of(run -> run.note(kind, subject));
    long told =
        keys(report.happened()).stream().filter(key -> !key.equals("report.smooth")).count();
    assertEquals(mark ? 0 : 1, told);
  }

  @Test
  void aSmoothRunIsPraised() {
    assertEquals(List.of("report.smooth"), keys(of(run -> run.note(Kind.FINISHED)).happened()));
    Report hinted = of(run -> run.note(Kind.HINT, HintStrength.ANSWER.name()).note(Kind.FINISHED));
    assertEquals(List.of("report.hint.answer"), keys(hinted.happened()));
    assertEquals(List.of("report.practise.fewer-hints"), keys(hinted.advice()));
  }

  @Test
  void theAdviceFitsHowItWent() {
    assertEquals(List.of("report.practise.again"), keys(of(run -> run.note(Kind.LEFT)).advice()));
    assertEquals(
        List.of("report.practise.guide"),
        keys(of(Mode.SHOW, run -> run.note(Kind.FINISHED)).advice()));
    assertEquals(
        List.of("report.practise.test"),
        keys(of(Mode.GUIDE, run -> run.note(Kind.FINISHED)).advice()));
    Report slow = of(run -> run.after(130).done(1).step(2, 60).note(Kind.FINISHED));
    assertEquals(
        List.of(Line.of("report.practise.step", "Sign in and open My Profile")), slow.advice());
    Report wrong =
        of(run -> {
          Stream.of(Reason.CODE_WRONG, Reason.CODE_WRONG, Reason.PHONE_EMPTY)
              .forEach(reason -> run.note(Kind.REFUSED, reason.name()));
          return run.note(Kind.FINISHED);
        });
    assertEquals(List.of("report.practise.slowly"), keys(wrong.advice()));
  }

  @Test
  void aStepThatTheRehearsalNoLongerHasIsShownByItsNumber() {
    Report report = of(run -> run.after(1).done(1).step(9, 5));
    assertEquals(8, report.steps().size());
    assertEquals(new StepPart(9, "", Duration.ofSeconds(5), true, true, counts()), last(report));
  }

  private static Counts counts() {
    return new Counts(0, 0, 0, 0, 0, 0, 0);
  }

  private static StepPart last(Report report) {
    return report.steps().getLast();
  }

  @Test
  void whateverATranscriptSaysThereIsAReportThatAddsUp() {
    Seeded.runs(
        2_000,
        random -> {
          Transcript any = Rehearsed.random(random);
          Report report = Report.of(Rehearsed.scenario(), any);
          assertEquals(
              report, Report.of(Rehearsed.scenario(), new Transcript(any.run(), any.entries())));
          List<Counts> counts = report.steps().stream().map(StepPart::counts).toList();
          assertEquals(report.counts().wrong(), counts.stream().mapToInt(Counts::wrong).sum());
          assertEquals(report.counts().hints(), counts.stream().mapToInt(Counts::hints).sum());
          assertEquals(report.counts().shared(), counts.stream().mapToInt(Counts::shared).sum());
          assertEquals(gaps(any), report.total().toSeconds());
          assertTrue(report.steps().stream().noneMatch(step -> step.time().isNegative()));
          assertEquals(
              report.total().isZero() ? 0 : 1,
              report.steps().stream().filter(StepPart::longest).count());
        });
  }

  /** Counted in another way: over the entries alone, whatever step they belong to. */
  private static long gaps(Transcript transcript) {
    long all = 0;
    List<Entry> entries = transcript.entries();
    for (int i = 1; i < entries.size(); i++) {
      long passed = entries.get(i).at().getEpochSecond() - entries.get(i - 1).at().getEpochSecond();
      all += entries.get(i).kind() == Kind.REOPENED ? 0 : Math.max(0, passed);
    }
    return all;
  }
}
