package org.twostep.rehearsal;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a learner has come, over all runs.
 *
 * @param tries by the id of the scenario; one that was never tried is not in it
 */
public record Progress(Map<String, Tries> tries) {
  public Progress {
    tries = Map.copyOf(tries);
  }

  /**
   * What became of one scenario.
   *
   * @param runs how often it was begun
   * @param best the mode that helps the least among those in which it was finished
   * @param passed when it was passed for the first time
   * @param last when it was begun the last time
   * @param hints over all runs
   */
  public record Tries(
      int runs, Optional<Mode> best, Optional<Instant> passed, Instant last, int hints) {
    private static Tries of(Transcript transcript) {
      Result result = Result.of(transcript);
      return new Tries(
          1,
          result.isFinished() ? Optional.of(transcript.run().mode()) : Optional.empty(),
          result == Result.PASSED
              ? Optional.of(transcript.entries().getLast().at())
              : Optional.empty(),
          transcript.run().startedAt(),
          Counts.of(transcript.entries()).hints());
    }

    private Tries with(Tries later) {
      return new Tries(
          runs + later.runs,
          best.map(mode -> later.best.filter(other -> other.compareTo(mode) > 0).orElse(mode))
              .or(later::best),
          passed.or(later::passed),
          later.last,
          hints + later.hints);
    }
  }

  /** The progress that these runs of one learner make. */
  public static Progress of(List<Transcript> transcripts) {
    Map<String, Tries> tries = new LinkedHashMap<>();
    transcripts.stream()
        .sorted(Comparator.comparing(transcript -> transcript.run().startedAt()))
        .forEach(transcript ->
            tries.merge(transcript.run().scenario(), Tries.of(transcript), Tries::with));
    return new Progress(tries);
  }

  public Optional<Tries> of(String scenario) {
    return Optional.ofNullable(tries.get(scenario));
  }

  public boolean isPassed(String scenario) {
    return of(scenario).flatMap(Tries::passed).isPresent();
  }

  /** How many of these scenarios are passed. */
  public int passedAmong(List<String> scenarios) {
    return (int) scenarios.stream().distinct().filter(this::isPassed).count();
  }
}
