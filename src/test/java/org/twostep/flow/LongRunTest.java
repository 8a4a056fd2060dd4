package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.twostep.app.DesktopBench;
import org.twostep.contact.Channel;

/**
 * A learner at full speed, for as long as is wanted, each lap on a fresh account in a fresh window.
 * In the end no more memory is held than after the first laps, and no window, thread or file is
 * left behind.
 *
 * <p>{@code -Dtwostep.longRun=PT8H} for eight hours.
 */
class LongRunTest {
  private static final Duration LENGTH =
      Duration.parse(System.getProperty("twostep.longRun", "PT30S"));
  private static final int LAPS_TO_WARM_UP = 3;
  private static final int LEAST_LAPS = 5;

  /** Compiled code's data and caches still grow a little; one window alone takes more. */
  private static final long BYTES_A_LAP = 300_000;

  /** However long it runs. */
  private static final long BYTES_IN_ALL = 12_000_000;

  private static final int COLLECTIONS = 5;

  @RegisterExtension final DesktopBench bench = new DesktopBench();

  /**
   * What is held at one moment.
   *
   * @param heap bytes after a collection
   * @param files zero where the system does not tell
   */
  private record Held(long heap, int windows, long threads, long files) {}

  @Test
  void nothingIsLeftBehind() throws Exception {
    bench.open();
    for (int lap = 0; lap < LAPS_TO_WARM_UP; lap++) {
      lap();
    }
    Held before = held();
    Instant end = Instant.now().plus(LENGTH);
    int laps = 0;
    for (; laps < LEAST_LAPS || Instant.now().isBefore(end); laps++) {
      lap();
    }
    Held after = held();
    String what = laps + " laps, from " + before + " to " + after;
    assertTrue(after.heap() - before.heap() < Math.min(laps * BYTES_A_LAP, BYTES_IN_ALL), what);
    assertEquals(before.windows(), after.windows(), what);
    assertTrue(after.threads() <= before.threads(), what);
    assertTrue(after.files() <= before.files(), what);
  }

  private void lap() throws IOException {
    bench.startAnew();
    Journey journey = new Journey(bench, new ByMouse(bench));
    journey.signIn();
    journey.fullWay(Channel.TEXT_MESSAGE, true);
    journey.seeItWork(Channel.TEXT_MESSAGE);
    bench.assertNothingThrown();
  }

  private Held held() throws IOException {
    return new Held(heap(), bench.onScreen(() -> Window.getWindows().size()), threads(), files());
  }

  private long heap() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      bench.redraw();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** Without those that come and go with the number of tasks at hand. */
  private static long threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !thread.getName().startsWith("ForkJoinPool"))
        .count();
  }

  private static long files() throws IOException {
    Path open = Path.of("/proc/self/fd");
    if (!Files.isDirectory(open)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(open)) {
      return files.count();
    }
  }
}
