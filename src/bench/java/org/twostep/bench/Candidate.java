package org.twostep.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program to be measured. All draw by software, so that no graphics card takes part.
 *
 * @param name in the list of figures
 * @param firstScreen how many pixels from the left its first screen takes; what is right of it may
 *     come later
 * @param title found in its window's title once it can be used
 * @param command starts it
 * @param environment what its starter sets
 */
record Candidate(
    String name,
    int firstScreen,
    String title,
    List<String> command,
    Map<String, String> environment) {
  /** The sign-in page with the guide to its left, of 1280 pixels; then come phone and mail. */
  private static final int SIGN_IN = 930;

  private static final Path IMAGE = Path.of("target", "dist", "Twostep", "bin", "Twostep");
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final String SOFTWARE = "-Dprism.order=sw";

  /**
   * The smallest program, from jars.
   *
   * @param folder where its jar is put
   */
  static Candidate smallest(Path folder) {
    Path jar = folder.resolve("smallest.jar");
    String type = Smallest.class.getName().replace('.', '/') + ".class";
    int code =
        ToolProvider.findFirst("jar")
            .orElseThrow()
            .run(
                System.out,
                System.err,
                "--create",
                "--file",
                jar.toString(),
                "-C",
                Path.of("target", "test-classes").toString(),
                type);
    if (code != 0) {
      throw new IllegalStateException("no jar of the smallest program: " + code);
    }
    return new Candidate(
        "smallest program, jars",
        Integer.MAX_VALUE,
        Smallest.TITLE,
        List.of(
            JAVA,
            SOFTWARE,
            "--enable-native-access=javafx.graphics",
            "--module-path",
            libraries().filter(path -> path.contains("javafx-")).collect(joined()),
            "--add-modules",
            "javafx.controls",
            "--class-path",
            jar.toString(),
            Smallest.class.getName()),
        Map.of());
  }

  /** Twostep as {@code mvn} starts it, with its classes in a jar. */
  static Candidate jars() {
    String options = Objects.requireNonNull(System.getProperty("twostep.quick"));
    List<String> command = new ArrayList<>(List.of(JAVA, SOFTWARE));
    command.addAll(List.of(options.split(" ")));
    command.addAll(
        List.of(
            "--enable-native-access=javafx.graphics,org.twostep",
            "--module-path",
            Stream.concat(Stream.of(program().toString()), libraries()).collect(joined()),
            "--module",
            "org.twostep/org.twostep.Launcher"));
    return new Candidate(
        "Twostep, jars",
        SIGN_IN,
        "Sign in",
        command,
        Map.of("GDK_GL", "disable", "NO_AT_BRIDGE", "1"));
  }

  /** Twostep as it is installed; empty where it has not been packaged. */
  static Optional<Candidate> image() {
    String starter = IMAGE.toAbsolutePath().toString();
    return Files.isExecutable(IMAGE)
        ? Optional.of(
            new Candidate("Twostep, image", SIGN_IN, "Sign in", List.of(starter), Map.of()))
        : Optional.empty();
  }

  /**
   * The same program on another account.
   *
   * @param data the folder of the account
   */
  Candidate on(String account, Path data) {
    List<String> longer = new ArrayList<>(command);
    longer.addAll(List.of("--data", data.toString()));
    return new Candidate(name + ", " + account, firstScreen, title, longer, environment);
  }

  private static Path program() {
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      return files.filter(file -> file.toString().endsWith(".jar")).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new IllegalStateException("Twostep has not been built", e);
    }
  }

  /** What Twostep runs with; the build says which jars. */
  private static Stream<String> libraries() {
    String path = Objects.requireNonNull(System.getProperty("twostep.libraries"));
    return Stream.of(path.split(File.pathSeparator)).filter(jar -> jar.endsWith(".jar"));
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(File.pathSeparator);
  }

  /**
   * Starts it for somebody who has no account yet.
   *
   * @param more of the environment, on top of the present one
   * @param folder where the account is made
   */
  Process startAfresh(Map<String, String> more, Path folder) throws IOException {
    Map<String, String> fresh = new HashMap<>(more);
    fresh.put("XDG_DATA_HOME", Files.createTempDirectory(folder, "account").toString());
    return start(fresh);
  }

  /**
   * Starts it.
   *
   * @param more of the environment, on top of the present one
   */
  Process start(Map<String, String> more) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(environment);
    builder.environment().putAll(more);
    return builder.start();
  }
}
