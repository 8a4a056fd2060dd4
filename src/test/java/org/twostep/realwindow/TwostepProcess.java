package org.twostep.realwindow;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The built program in a JVM of its own. Closing it ends the process, however the test went.
 *
 * <p>Its output goes into files, so that a process that prints a lot cannot get stuck.
 */
public final class TwostepProcess implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final Path out;
  private final Path err;

  private TwostepProcess(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /**
   * Starts Twostep on the display of this process, if it has one.
   *
   * @param arguments as typed on the command line
   */
  public static TwostepProcess start(String... arguments) throws IOException {
    return start(Map.of(), arguments);
  }

  /**
   * Starts Twostep without the display of this process.
   *
   * @param display what {@code DISPLAY} is instead; empty for none
   * @param arguments as typed on the command line
   */
  public static TwostepProcess startOnDisplay(String display, String... arguments)
      throws IOException {
    return start(Map.of("DISPLAY", display, "WAYLAND_DISPLAY", ""), arguments);
  }

  private static TwostepProcess start(Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=javafx.graphics,org.twostep",
                "--module-path",
                System.getProperty("jdk.module.path"),
                "--module",
                "org.twostep/org.twostep.Launcher"));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile("twostep-out", ".txt");
    Path err = Files.createTempFile("twostep-err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().putAll(environment);
    return new TwostepProcess(builder.start(), out, err);
  }

  /** Waits for the process to end by itself and returns its exit code. */
  public int exitCode() throws InterruptedException {
    return exitCode(PATIENCE_SECONDS);
  }

  /** The same for something that takes longer. */
  public int exitCode(long patienceSeconds) throws InterruptedException {
    assertTrue(
        process.waitFor(patienceSeconds, TimeUnit.SECONDS),
        () -> "Twostep is still running after " + patienceSeconds + " s");
    return process.exitValue();
  }

  /** What it printed so far on standard output, without the last line's end. */
  public String out() throws IOException {
    return Files.readString(out).strip();
  }

  /** What it printed so far on standard error, without the last line's end. */
  public String err() throws IOException {
    return Files.readString(err).strip();
  }

  /** Whether it has not ended yet. */
  public boolean isRunning() {
    return process.isAlive();
  }

  /** Has it do nothing at all, as one that hangs, until it goes on. */
  public void pause() throws IOException, InterruptedException {
    signal("-STOP");
  }

  /** Lets it go on after a pause. */
  public void goOn() throws IOException, InterruptedException {
    signal("-CONT");
  }

  private void signal(String name) throws IOException, InterruptedException {
    String pid = Long.toString(process.pid());
    assertTrue(new ProcessBuilder("kill", name, pid).start().waitFor() == 0, name);
  }

  /** Ends the process as a crash would, without giving it a chance to tidy up. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() throws IOException {
    kill();
    Files.deleteIfExists(out);
    Files.deleteIfExists(err);
  }
}
