package org.twostep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.twostep.realwindow.Desktop;
import org.twostep.realwindow.Learner;

/**
 * Resident memory of the image after the documented short way, against that of the smallest program
 * once its window is open. The proportional share is printed too: the run-time's files count there
 * by how many processes have them open.
 */
final class MemoryBenchmark {
  private static final long SETTLE_MILLIS = 2_000;
  private static final double KIBIBYTES_IN_MEBIBYTE = 1024;

  private final Map<String, String> environment;
  private final Path folder;
  private final Desktop desktop = new Desktop();

  /**
   * @param environment of the programs, with the display
   * @param folder where the practice accounts lie
   */
  MemoryBenchmark(Map<String, String> environment, Path folder) {
    this.environment = environment;
    this.folder = folder;
  }

  /** What was measured of one program. */
  private record Memory(Figures resident, Figures proportional, Figures peak) {
    Memory() {
      this(new Figures(), new Figures(), new Figures());
    }

    void read(long process) throws IOException {
      Path folder = Path.of("/proc", Long.toString(process));
      resident.add(mebibytes(folder.resolve("status"), "VmRSS:"));
      peak.add(mebibytes(folder.resolve("status"), "VmHWM:"));
      proportional.add(mebibytes(folder.resolve("smaps_rollup"), "Pss:"));
    }

    void print(String name) {
      System.out.println(resident.line(name + ", RSS", "MiB"));
      System.out.println(proportional.line(name + ", PSS", "MiB"));
      System.out.println(peak.line(name + ", peak RSS", "MiB"));
    }

    private static double mebibytes(Path file, String name) throws IOException {
      return Files.readAllLines(file).stream()
              .filter(line -> line.startsWith(name))
              .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
              .findFirst()
              .orElseThrow()
          / KIBIBYTES_IN_MEBIBYTE;
    }
  }

  List<Goal> run(Candidate smallest, Candidate image, int runs)
      throws IOException, InterruptedException {
    Memory less = new Memory();
    Memory more = new Memory();
    for (int run = 0; run < runs; run++) {
      measure(smallest, less, () -> desktop.front(smallest.title()));
      measure(image, more, () -> new Learner(desktop).goTheShortWay());
    }
    System.out.println("Memory after the short way");
    less.print("smallest");
    more.print("Twostep");
    double ratio = more.resident().median() / less.resident().median();
    return List.of(Goal.times("memory of the image", ratio, 1.0));
  }

  /** What is done in the window before the memory is read. */
  private interface Use {
    void it() throws IOException, InterruptedException;
  }

  private void measure(Candidate candidate, Memory memory, Use use)
      throws IOException, InterruptedException {
    Process process = candidate.startAfresh(environment, folder);
    use.it();
    Thread.sleep(SETTLE_MILLIS);
    memory.read(process.pid());
    process.destroy();
    process.waitFor();
  }
}
