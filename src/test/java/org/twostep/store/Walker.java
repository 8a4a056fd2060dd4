package org.twostep.store;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The other end of a {@link WalkerProcess}, or of another process that walks and speaks so. */
public final class Walker implements AutoCloseable {
  private final Process process;
  private final BufferedReader output;
  private final List<String> lines = new ArrayList<>();

  private Walker(Process process) {
    this.process = process;
    this.output = process.inputReader();
  }

  static Walker start(ChildJvm java, Path scratch) throws IOException {
    return start(java, WalkerProcess.class, scratch);
  }

  /**
   * Starts one that is not under way yet.
   *
   * @param scratch a folder to warm up on
   */
  public static Walker start(ChildJvm java, Class<?> main, Path scratch) throws IOException {
    return new Walker(java.start(main, scratch.toString()));
  }

  /** Lets one walk to its end, so that the later ones start faster. */
  static void showTheWay(ChildJvm java, Path scratch, Path folder)
      throws IOException, InterruptedException {
    try (Walker first = new Walker(java.startAndArchive(WalkerProcess.class, scratch.toString()))) {
      first.send(folder, 0);
      first.awaitDone(Walk.LENGTH - 1);
      first.end();
    }
  }

  /**
   * The same for another process.
   *
   * @param lines where it walks
   * @param last what it says in the end
   */
  public static void showTheWay(
      ChildJvm java, Class<?> main, Path scratch, List<String> lines, String last)
      throws IOException, InterruptedException {
    try (Walker first = new Walker(java.startAndArchive(main, scratch.toString()))) {
      first.send(lines.toArray(String[]::new));
      first.await(last);
      first.end();
    }
  }

  private void end() throws IOException, InterruptedException {
    process.outputWriter().close();
    process.waitFor();
  }

  /** Sends the walker off, once it is warm. */
  void send(Path folder, int from) throws IOException {
    send(folder.toString(), Integer.toString(from));
  }

  /** The same with anything that the process wants to know, a line each. */
  public void send(String... lines) throws IOException {
    await(WalkerProcess.WARM);
    Writer input = process.outputWriter();
    input.write(String.join("\n", lines) + "\n");
    input.flush();
  }

  /** Waits until it is under way. */
  public void awaitReady() throws IOException {
    await(WalkerProcess.READY);
  }

  void awaitDone(int action) throws IOException {
    await(WalkerProcess.DONE + action);
  }

  void awaitInside() throws IOException {
    await(StopInside.INSIDE);
  }

  private void await(String expected) throws IOException {
    while (!lines.contains(expected)) {
      String line = output.readLine();
      if (line == null) {
        throw new AssertionError(process.errorReader().lines().toList() + " after " + lines);
      }
      lines.add(line);
    }
  }

  void awaitFile(Path file) throws InterruptedException {
    while (Files.notExists(file)) {
      runFor(1);
    }
  }

  /** Lets it go on for a while. */
  public void runFor(int millis) throws InterruptedException {
    assertFalse(process.waitFor(millis, TimeUnit.MILLISECONDS), "the walker ended by itself");
  }

  /** Kills the process; returns the last action that it reported, or -1. */
  public int killed() throws InterruptedException {
    process.toHandle().destroyForcibly(); // Process.destroyForcibly would lose its last words
    process.waitFor();
    output.lines().forEach(lines::add);
    return lines.stream()
        .filter(line -> line.startsWith(WalkerProcess.DONE))
        .mapToInt(line -> Integer.parseInt(line.substring(WalkerProcess.DONE.length())))
        .max()
        .orElse(-1);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
