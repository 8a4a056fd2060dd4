package org.twostep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;
import org.twostep.realwindow.TestDisplay;

/**
 * Prints figures, and whether each goal is met.
 *
 * <p>The system property {@code bench.runs} says how often each is measured.
 */
final class Benchmarks {
  private static final int RUNS = Integer.getInteger("bench.runs", 10);
  private static final int MISSED = 1;

  /** How long a start may take, in starts of the smallest program. */
  private static final double JARS_AT_MOST = 1.6;

  private static final double IMAGE_AT_MOST = 1.0;

  /** In starts of Twostep with a new account. */
  private static final double LONG_HISTORY_AT_MOST = 1.2;

  private Benchmarks() {}

  /** Ends with 1 where a goal is missed. */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, RunnerException {
    Path folder = Files.createTempDirectory("twostep-bench");
    List<Goal> goals = new ArrayList<>(CodeBenchmark.run());
    try (VirtualScreen screen = VirtualScreen.in(folder)) {
      TestDisplay.use(screen.name());
      LargeStoreBenchmark large = new LargeStoreBenchmark(folder);
      goals.addAll(large.run(RUNS));
      goals.addAll(measure(screen, folder, large.longHistory()));
    } finally {
      delete(folder);
    }
    System.out.println("Goals");
    goals.forEach(goal -> System.out.println(goal.line()));
    System.exit(goals.stream().allMatch(Goal::isMet) ? 0 : MISSED);
  }

  private static List<Goal> measure(VirtualScreen screen, Path folder, Path longHistory)
      throws IOException, InterruptedException {
    Map<String, String> environment = new HashMap<>(screen.environment());
    environment.put("XDG_DATA_HOME", folder.toString());
    Candidate smallest = Candidate.smallest(folder);
    Optional<Candidate> image = Candidate.image();
    Map<Candidate, Double> others = new LinkedHashMap<>();
    others.put(Candidate.jars(), JARS_AT_MOST);
    image.ifPresentOrElse(
        installed -> others.put(installed, IMAGE_AT_MOST),
        () -> System.out.println("There is no image to measure: add -Pdist."));
    StartBenchmark start = new StartBenchmark(screen, environment);
    List<Goal> goals = new ArrayList<>(start.run(smallest, others, RUNS));
    Candidate twostep = image.orElseGet(Candidate::jars);
    Candidate old = twostep.on("long history", longHistory);
    goals.addAll(start.run(twostep, Map.of(old, LONG_HISTORY_AT_MOST), RUNS));
    screen.manageWindows();
    goals.addAll(new ScreenChangeBenchmark(screen, environment, folder).run(twostep, RUNS));
    goals.addAll(new TypingBenchmark(environment, folder).run(Candidate.jars()));
    if (image.isPresent()) {
      goals.addAll(new MemoryBenchmark(environment, folder).run(smallest, image.get(), RUNS));
    }
    return goals;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
