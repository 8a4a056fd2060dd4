package org.twostep.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what to practise, by what went wrong and by what comes next. */
final class Advice {
  /** A step that took at least this long, and half of the whole, is worth another look. */
  private static final Duration LONG = Duration.ofMinutes(2);

  private Advice() {}

  static List<Line> of(Transcript transcript, Result result, Counts counts, List<StepPart> steps) {
    return Stream.of(
            when(counts.shared() > 0, "report.practise.keep-secrets"),
            when(!result.isFinished(), "report.practise.again"),
            when(counts.wrong() >= 3, "report.practise.slowly"),
            longest(steps),
            when(counts.answers() > 0, "report.practise.fewer-hints"),
            when(result == Result.DONE, nextMode(transcript.run().mode())))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Line> when(boolean holds, String key) {
    return holds ? Optional.of(Line.of(key)) : Optional.empty();
  }

  private static String nextMode(Mode mode) {
    return mode == Mode.SHOW ? "report.practise.guide" : "report.practise.test";
  }

  private static Optional<Line> longest(List<StepPart> steps) {
    Duration total = steps.stream().map(StepPart::time).reduce(Duration.ZERO, Duration::plus);
    return steps.size() < 2
        ? Optional.empty()
        : steps.stream()
            .filter(step -> step.longest() && !step.name().isEmpty())
            .filter(step -> step.time().compareTo(LONG) >= 0)
            .filter(step -> step.time().multipliedBy(2).compareTo(total) >= 0)
            .map(step -> Line.of("report.practise.step", step.name()))
            .findFirst();
  }
}
