package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
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
      Duration.parse(System.getProperty("twostep.longRun", "PT20S"));
  private static final int LAPS_TO_WARM_UP = 1;
  private static final int LEAST_LAPS = 3;

  /**
   * What the heap may grow by, however long it runs. Where JavaFX draws into memory, its pool of
   * textures lies there too and fills up first; it gives up the oldest once it is full.
   */
  private static final long BYTES = 200_000_000;

  private static final int COLLECTIONS = 5;

  /** A button that says for two seconds that it copied something holds its screen for so long. */
  private static final Duration A_MOMENT = Duration.ofSeconds(3);

  @RegisterExtension final DesktopBench bench = new DesktopBench();

  /** The screens of each lap. Only those of the last one are still shown. */
  private final List<WeakReference<Parent>> left = new ArrayList<>();

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
    Thread.sleep(A_MOMENT);
    Held after = held();
    String what = laps + " laps, from " + before + " to " + after;
    assertTrue(after.heap() - before.heap() < BYTES, what);
    assertEquals(before.windows(), after.windows(), what);
    assertEquals(1, left.stream().filter(screens -> screens.get() != null).count(), what);
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
    left.add(new WeakReference<>(bench.root()));
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

  /**
   * Without those that come and go with the number of tasks at hand: the common pool's, and those
   * that Java keeps for files that are read and written asynchronously, for a minute each.
   */
  private static long threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> !name.startsWith("ForkJoinPool") && !name.startsWith("InnocuousThread-"))
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
