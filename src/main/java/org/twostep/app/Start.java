package org.twostep.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.twostep.app.StartFailure.Reason;

/**
 * From the options to an open window, or a tour, or one sentence and an exit code. Nothing here
 * throws: what a person gets to see of a failure is that sentence, on standard error and, where a
 * window can open, in a dialog.
 */
public final class Start {
  private static final int FAULT = 1;

  private final Program program;
  private final Display display;
  private final Path usualFolder;
  private final Console console;
  private final Dialog dialog;
  private final Clock clock;
  private final OptionsParser parser = new OptionsParser();

  /**
   * Where sentences go.
   *
   * @param out what was asked for
   * @param err what went wrong
   */
  public record Console(PrintStream out, PrintStream err) {}

  /** Shows a failure to people who did not start Twostep from a terminal. */
  @FunctionalInterface
  public interface Dialog {
    /**
     * Returns when it has been closed.
     *
     * @return whether the person had something done about it, so that the window can open now
     * @throws StartFailure when what was to be done failed
     */
    boolean settles(StartFailure failure) throws StartFailure;
  }

  /**
   * A start with everything it depends on.
   *
   * @param program what to start
   * @param display whether a window can open
   * @param usualFolder the store's folder where no other is asked for
   * @param console where sentences go
   * @param dialog shows a failure in a window
   * @param clock the local time, for the name of the copy that {@code --reset} keeps
   */
  public Start(
      Program program,
      Display display,
      Path usualFolder,
      Console console,
      Dialog dialog,
      Clock clock) {
    this.program = program;
    this.display = display;
    this.usualFolder = usualFolder;
    this.console = console;
    this.dialog = dialog;
    this.clock = clock;
  }

  /** A start with this machine's environment, home folder, console and clock. */
  public static Start onThisMachine(Program program) {
    String osName = System.getProperty("os.name", "");
    Clock clock = Clock.system(ZoneId.systemDefault());
    return new Start(
        program,
        new Display(System.getenv(), osName, new ThisMachine()),
        DataFolder.usual(System.getenv(), osName, home()),
        new Console(System.out, System.err),
        new StartDialogs(clock),
        clock);
  }

  /** A name that this system's locale cannot spell counts as no home, which has its sentence. */
  private static Path home() {
    return DataFolder.absolute(System.getProperty("user.home")).orElse(Path.of(""));
  }

  /**
   * Does what the options ask and returns when it is done.
   *
   * @param arguments the options as typed
   * @return the exit code, 0 for success
   */
  public int run(String... arguments) {
    try {
      return obey(parser.parse(arguments));
    } catch (StartFailure failure) {
      return tell(failure);
    } catch (RuntimeException | LinkageError fault) {
      return display.explain(fault).map(this::tell).orElseGet(() -> own(fault));
    }
  }

  private int obey(Options options) throws StartFailure {
    if (options.help()) {
      console.out().print(parser.help());
      return 0;
    }
    if (options.version()) {
      console.out().println(StartTexts.text("version", StartTexts.version()));
      return 0;
    }
    return options.tour().isPresent() ? takeTour(options.tour().get()) : window(options);
  }

  private int window(Options options) throws StartFailure {
    Optional<Reason> problem = display.problem();
    if (problem.isPresent() && options.tourWithoutDisplay().isPresent()) {
      console.out().println(StartTexts.text("tour.instead"));
      return takeTour(options.tourWithoutDisplay().get());
    }
    if (problem.isPresent()) {
      folder(options); // would stand in the way with a display too, so it is named first
      throw new StartFailure(problem.get());
    }
    return openWindow(options);
  }

  private int openWindow(Options options) {
    try {
      display.avoidMissingOpenGl();
      Path store = store(options);
      return openWindow(store);
    } catch (StartFailure failure) {
      int code = tell(failure);
      settled(failure);
      return code;
    }
  }

  private int openWindow(Path store) throws StartFailure {
    while (true) {
      try {
        program.openWindow(store);
        return 0;
      } catch (StartFailure failure) {
        int code = tell(failure);
        if (!settled(failure)) {
          return code;
        }
      }
    }
  }

  /** A dialog that cannot open must not hide what it was about, which has been said already. */
  private boolean settled(StartFailure failure) {
    try {
      return dialog.settles(failure);
    } catch (StartFailure another) {
      tell(another);
      return settled(another);
    } catch (RuntimeException | LinkageError noDialog) {
      console.err().flush();
      return false;
    }
  }

  private DataFolder folder(Options options) throws StartFailure {
    return DataFolder.prepare(options.data().orElse(usualFolder));
  }

  private Path store(Options options) throws StartFailure {
    DataFolder folder = folder(options);
    if (options.reset()) {
      Optional<Path> copy = folder.reset(LocalDateTime.now(clock));
      console
          .out()
          .println(
              copy.map(path -> StartTexts.text("reset.copy", path))
                  .orElseGet(() -> StartTexts.text("reset.nothing", folder.path())));
    }
    return folder.store();
  }

  private int takeTour(Path wanted) throws StartFailure {
    Optional<Reason> problem = display.problemWithoutWindow();
    if (problem.isPresent()) {
      throw new StartFailure(problem.get());
    }
    Path folder = DataFolder.prepare(wanted).path();
    Display.drawIntoMemory();
    program.takeTour(folder);
    console.out().println(StartTexts.text("tour.done", folder.resolve("index.html")));
    return 0;
  }

  private int tell(StartFailure failure) {
    console.err().println(failure.sentence());
    return failure.exitCode();
  }

  /** A fault of ours: the sentence for the person, the stack trace into a file for us. */
  private int own(Throwable fault) {
    try {
      Path report = Files.createTempFile("twostep-fault-", ".txt");
      try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(report))) {
        fault.printStackTrace(writer);
      }
      console.err().println(StartTexts.text("failure.fault", report));
    } catch (IOException noReport) {
      console.err().println(StartTexts.text("failure.fault-unwritten", fault));
    }
    return FAULT;
  }
}
