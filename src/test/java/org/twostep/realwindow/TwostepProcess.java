package org.twostep.realwindow;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The built program in a process of its own: in a JVM like this one, or, where the system property
 * {@code twostep.command} names one, by a launcher. Closing it ends the process, however the test
 * went.
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
    return start(command(), TestDisplay.environment(), arguments);
  }

  /**
   * Starts an installed Twostep on the display of this process, for somebody who has nothing yet.
   *
   * @param launcher what starts it
   * @param home the person's home folder
   */
  static TwostepProcess startInstalled(Path launcher, Path home) throws IOException {
    Map<String, String> environment = new HashMap<>(TestDisplay.environment());
    environment.put("XDG_DATA_HOME", home.resolve(".local").resolve("share").toString());
    return start(List.of(launcher.toString()), environment);
  }

  /**
   * Starts Twostep without the display of this process.
   *
   * @param display what {@code DISPLAY} is instead; empty for none
   * @param arguments as typed on the command line
   */
  public static TwostepProcess startOnDisplay(String display, String... arguments)
      throws IOException {
    return start(command(), Map.of("DISPLAY", display, "WAYLAND_DISPLAY", ""), arguments);
  }

  /**
   * The same with every call that it makes about the network written down.
   *
   * @param log where to; see {@link NetworkWatch}
   */
  static TwostepProcess startWatched(Path log, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(NetworkWatch.command(log));
    command.addAll(command());
    return start(command, Map.of("DISPLAY", "", "WAYLAND_DISPLAY", ""), arguments);
  }

  private static List<String> command() {
    String launcher = System.getProperty("twostep.command");
    return launcher == null
        ? List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=javafx.graphics,org.twostep",
            "--module-path",
            System.getProperty("jdk.module.path"),
            "--module",
            "org.twostep/org.twostep.Launcher")
        : List.of(launcher);
  }

  private static TwostepProcess start(
      List<String> program, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(program);
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

  /**
   * What it printed so far on standard error, without the last line's end, and without what a JVM
   * says of itself when it is given options by its environment, as the one that makes a cache is.
   */
  public String err() throws IOException {
    return Files.readString(err)
        .lines()
        .filter(line -> !line.startsWith("Picked up JAVA_TOOL_OPTIONS"))
        .collect(Collectors.joining("\n"))
        .strip();
  }

  /** The number by which the system knows it. */
  long pid() {
    return process.pid();
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

  /** Ends it as a log-out does. */
  public void logOut() throws IOException, InterruptedException {
    signal("-TERM");
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
