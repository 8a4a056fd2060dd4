package org.twostep.realwindow;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives tests a display: the present one, or, where there is none, one of their own with a window
 * manager, which ends with the last test.
 */
public final class TestDisplay implements BeforeAllCallback {
  private static final List<String> ALWAYS = List.of("xdotool", "import", "identify");
  private static final List<String> FOR_A_DISPLAY = List.of("Xvfb", "openbox");

  /** Where what is started from here finds the display that was made for it. */
  private static final String OWN = "twostep.test.display";

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    demand(ALWAYS);
    if (System.getenv("DISPLAY") == null) {
      context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .computeIfAbsent(Server.class, _ -> Server.start());
    }
  }

  /** Has windows open on a display that somebody else has made. */
  public static void use(String display) {
    System.setProperty(OWN, display);
  }

  /** What a process needs in its environment to open a window on the display. */
  static Map<String, String> environment() {
    String own = System.getProperty(OWN);
    return own == null ? Map.of() : Map.of("DISPLAY", own, "WAYLAND_DISPLAY", "");
  }

  private static void demand(List<String> programs) {
    List<String> missing = programs.stream().filter(program -> !isInstalled(program)).toList();
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "Tests of the real window need programs that are not installed: " + missing);
    }
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /** An X server that draws into memory. */
  private record Server(Process server, Process windowManager) implements AutoCloseable {
    static Server start() {
      demand(FOR_A_DISPLAY);
      try {
        Process server = run("Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24");
        use(":" + number(server));
        return new Server(server, run("openbox"));
      } catch (IOException e) {
        throw new IllegalStateException("no display could be started", e);
      }
    }

    private static Process run(String... command) throws IOException {
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
      builder.environment().putAll(environment());
      return builder.start();
    }

    /** The server picks a number that is free, and says which once it takes connections. */
    private static String number(Process server) throws IOException {
      BufferedReader said =
          new BufferedReader(
              new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
      String number = said.readLine();
      if (number == null) {
        throw new IOException("Xvfb ended by itself");
      }
      return number;
    }

    @Override
    public void close() {
      windowManager.destroy();
      server.destroy();
    }
  }
}
