package org.twostep.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is left of a run once it is over: made of nothing but the scenario and the transcript, so
 * the same transcript always gives the same report. Nothing secret is in either.
 *
 * @param title the rehearsal's
 * @param learned the one thing to take away
 * @param began by the practice clock
 * @param ended the same
 * @param steps every step of the rehearsal, in order
 * @param counts over all steps
 * @param happened what was of note, in the order in which it first happened
 * @param advice what to practise, by what went wrong and what comes next
 * @param next ids of rehearsals to practise after this one
 */
public record Report(
    Run run,
    String title,
    String learned,
    Result result,
    Instant began,
    Instant ended,
    List<StepPart> steps,
    Counts counts,
    List<Line> happened,
    List<Line> advice,
    List<String> next) {
  public Report {
    steps = List.copyOf(steps);
    happened = List.copyOf(happened);
    advice = List.copyOf(advice);
    next = List.copyOf(next);
  }

  /** The report of a run, which may still be under way. */
  public static Report of(Scenario scenario, Transcript transcript) {
    List<Entry> entries = transcript.entries();
    Result result = Result.of(transcript);
    List<StepPart> steps = steps(scenario, Passage.of(entries));
    Counts counts = Counts.of(entries);
    return new Report(
        transcript.run(),
        scenario.title(),
        scenario.learned(),
        result,
        entries.isEmpty() ? transcript.run().startedAt() : entries.getFirst().at(),
        entries.isEmpty() ? transcript.run().startedAt() : entries.getLast().at(),
        steps,
        counts,
        Happenings.of(entries, counts, result),
        Advice.of(transcript, result, counts, steps),
        scenario.next());
  }

  /** Every step of the scenario, and any that it has no longer. */
  private static List<StepPart> steps(Scenario scenario, Map<Integer, Passage> passages) {
    int last = passages.keySet().stream().reduce(0, Math::max);
    Optional<Integer> longest =
        passages.entrySet().stream()
            .filter(step -> step.getValue().time().isPositive())
            .max(
                Comparator.comparing((Map.Entry<Integer, Passage> step) -> step.getValue().time())
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey);
    int known = scenario.steps().size();
    return IntStream.rangeClosed(1, Math.max(known, last))
        .filter(number -> number <= known || passages.containsKey(number))
        .mapToObj(number ->
            step(
                number,
                number <= known ? scenario.steps().get(number - 1).name() : "",
                passages.getOrDefault(number, Passage.NONE),
                longest.filter(slowest -> slowest == number).isPresent()))
        .toList();
  }

  private static StepPart step(int number, String name, Passage passage, boolean longest) {
    return new StepPart(
        number, name, passage.time(), passage.isDone(), longest, Counts.of(passage.entries()));
  }

  /** All steps together. */
  public Duration total() {
    return steps.stream().map(StepPart::time).reduce(Duration.ZERO, Duration::plus);
  }
}
