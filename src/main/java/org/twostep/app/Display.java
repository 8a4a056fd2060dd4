package org.twostep.app;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.twostep.app.StartFailure.Reason;

/**
 * Whether a window can open here, found out before the toolkit starts: JavaFX itself would only
 * throw. Windows and macOS always have a display; on Linux JavaFX 26 needs an X server (or
 * Xwayland) that answers, and GTK 3.
 */
public final class Display {
  /** {@code host:number.screen} as in the X manual page; the host is empty for this machine. */
  private static final Pattern X_DISPLAY =
      Pattern.compile("(?:(?<protocol>[a-z]+)/)?(?<host>[^/]*):(?<number>\\d{1,5})(?:\\.\\d+)?");

  private static final String DRAWING_ORDER = "prism.order";

  private final Map<String, String> environment;
  private final boolean linux;
  private final Machine machine;

  /** The questions that only the machine can answer. */
  public interface Machine {
    /**
     * Whether an X server takes connections.
     *
     * @param host empty for this machine
     * @param number of the display, from 0
     */
    boolean answers(String host, int number);

    /** Whether the system can load the library. */
    boolean loads(SystemLibrary library);
  }

  /**
   * A display to be asked about.
   *
   * @param environment the environment's variables
   * @param osName as in the system property {@code os.name}
   * @param machine how to ask
   */
  public Display(Map<String, String> environment, String osName, Machine machine) {
    this.environment = Map.copyOf(environment);
    String system = osName.toLowerCase(Locale.ROOT);
    this.linux = !system.startsWith("windows") && !system.startsWith("mac");
    this.machine = machine;
  }

  /** Why no window can open; empty where one can. */
  public Optional<Reason> problem() {
    return linux
        ? connection()
            .or(() -> missing(SystemLibrary.GTK, SystemLibrary.XTEST, SystemLibrary.PANGO))
        : Optional.empty();
  }

  /** Why nothing can be drawn even into memory, as the tour does; empty where it can. */
  public Optional<Reason> problemWithoutWindow() {
    return linux ? missing(SystemLibrary.PANGO) : Optional.empty();
  }

  /**
   * Tells JavaFX, which must not have been started yet, to draw into memory instead of onto a
   * display.
   */
  public static void drawIntoMemory() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty(DRAWING_ORDER, "sw");
  }

  /**
   * Has JavaFX, which must not have been started yet, draw by itself where OpenGL is missing. It
   * would do so anyway, but print stack traces first.
   */
  public void avoidMissingOpenGl() {
    if (linux && missing(SystemLibrary.OPENGL, SystemLibrary.XF86VM).isPresent()) {
      System.setProperty(DRAWING_ORDER, "sw");
    }
  }

  /**
   * What JavaFX 26 throws when it finds no display or no GTK, as a failure with a sentence. It
   * happens where a server answers but does not let us in, which {@link #problem} cannot see.
   *
   * @param thrown what starting the toolkit threw
   * @return the failure; empty for everything else, which is a fault of the program
   */
  public Optional<StartFailure> explain(Throwable thrown) {
    return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
        .map(Throwable::getMessage)
        .flatMap(Stream::ofNullable)
        .flatMap(message -> reason(message).stream())
        .map(StartFailure::new)
        .findFirst();
  }

  private Optional<Reason> reason(String message) {
    if (message.contains("Unable to open DISPLAY")) {
      return Optional.of(new Reason.SilentDisplay(environment.getOrDefault("DISPLAY", "")));
    }
    return message.contains("Unable to load glass GTK")
        ? Optional.of(new Reason.LibraryMissing(SystemLibrary.GTK))
        : Optional.empty();
  }

  private Optional<Reason> connection() {
    String display = environment.getOrDefault("DISPLAY", "");
    if (display.isBlank()) {
      boolean wayland = !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
      return Optional.of(wayland ? new Reason.WaylandOnly() : new Reason.NoDisplay());
    }
    return answers(display) ? Optional.empty() : Optional.of(new Reason.SilentDisplay(display));
  }

  private boolean answers(String display) {
    Matcher parts = X_DISPLAY.matcher(display);
    if (!parts.matches()) {
      return false;
    }
    boolean here = "unix".equals(parts.group("protocol")) || "unix".equals(parts.group("host"));
    return machine.answers(
        here ? "" : parts.group("host"), Integer.parseInt(parts.group("number")));
  }

  private Optional<Reason> missing(SystemLibrary... needed) {
    return Stream.of(needed)
        .filter(library -> !machine.loads(library))
        .map(Reason.LibraryMissing::new)
        .<Reason>map(reason -> reason)
        .findFirst();
  }
}
