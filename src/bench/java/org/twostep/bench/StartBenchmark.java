package org.twostep.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * From the start of the process to the first screen, and to the whole window. Twostep shows its
 * window once the store is open and the sign-in screen can be used. The programs take turns, so
 * that whatever else the machine does troubles all alike. There is no window manager, which would
 * place and colour windows as it likes, and so nobody to close one: a program is ended as by
 * logging out.
 */
final class StartBenchmark {
  private static final long PAUSE_MILLIS = 3;
  private static final long REST_MILLIS = 500;
  private static final long PATIENCE_NANOS = 60_000_000_000L;
  private static final double NANOS_IN_MILLI = 1e6;

  private final VirtualScreen screen;
  private final Map<String, String> environment;

  StartBenchmark(VirtualScreen screen, Map<String, String> environment) {
    this.screen = screen;
    this.environment = environment;
  }

  /** A program, what the screen looks like once it is open, and how long that took. */
  private record Runner(Candidate candidate, Picture picture, Figures first, Figures whole) {}

  /**
   * Measures in turns.
   *
   * @param known what the others are compared with
   * @param others by how many times as long each may take
   */
  List<Goal> run(Candidate known, Map<Candidate, Double> others, int runs)
      throws IOException, InterruptedException {
    Runner first = ready(known);
    List<Runner> all = new ArrayList<>(List.of(first));
    for (Candidate other : others.keySet()) {
      all.add(ready(other));
    }
    for (int run = 0; run < runs; run++) {
      for (Runner runner : all) {
        measure(runner);
      }
    }
    System.out.println("Start to painted first screen");
    all.forEach(r -> System.out.println(r.first().line(r.candidate().name(), "ms")));
    System.out.println("Start to painted window");
    all.forEach(r -> System.out.println(r.whole().line(r.candidate().name(), "ms")));
    return all.stream()
        .filter(runner -> !runner.equals(first))
        .map(runner -> goal(runner, first, others.getOrDefault(runner.candidate(), 1.0)))
        .toList();
  }

  private static Goal goal(Runner runner, Runner known, double most) {
    double ratio = runner.first().median() / known.first().median();
    return Goal.times("start of " + runner.candidate().name(), ratio, most);
  }

  private Runner ready(Candidate candidate) throws IOException, InterruptedException {
    start(candidate); // makes the store, and warms the computer's own cache
    return new Runner(candidate, start(candidate), new Figures(), new Figures());
  }

  private Picture start(Candidate candidate) throws IOException, InterruptedException {
    int[] before = screen.look();
    Process process = candidate.start(environment);
    Picture picture = Picture.settled(screen, before);
    end(process);
    return picture;
  }

  private void measure(Runner runner) throws IOException, InterruptedException {
    Candidate candidate = runner.candidate();
    long begin = System.nanoTime();
    Process process = candidate.start(environment);
    await(begin, runner, screen.leftOf(candidate.firstScreen()));
    runner.first().add((System.nanoTime() - begin) / NANOS_IN_MILLI);
    await(begin, runner, _ -> true);
    runner.whole().add((System.nanoTime() - begin) / NANOS_IN_MILLI);
    end(process);
  }

  private void await(long begin, Runner runner, IntPredicate part) throws InterruptedException {
    while (!runner.picture().isShown(screen.look(), part)) {
      if (System.nanoTime() - begin > PATIENCE_NANOS) {
        String name = runner.candidate().name();
        throw new IllegalStateException(name + " does not show what it showed before");
      }
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  private static void end(Process process) throws InterruptedException {
    process.destroy();
    process.waitFor();
    Thread.sleep(REST_MILLIS);
  }
}
