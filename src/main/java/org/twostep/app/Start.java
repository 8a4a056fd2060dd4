package org.twostep.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
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
  private final Consumer<String> dialog;
  private final Clock clock;
  private final OptionsParser parser = new OptionsParser();

  /**
   * Where sentences go.
   *
   * @param out what was asked for
   * @param err what went wrong
   */
  public record Console(PrintStream out, PrintStream err) {}

  /**
   * A start with everything it depends on.
   *
   * @param program what to start
   * @param display whether a window can open
   * @param usualFolder the store's folder where no other is asked for
   * @param console where sentences go
   * @param dialog shows a sentence in a window and returns when it has been closed
   * @param clock the local time, for the name of the copy that {@code --reset} keeps
   */
  public Start(
      Program program,
      Display display,
      Path usualFolder,
      Console console,
      Consumer<String> dialog,
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
    return new Start(
        program,
        new Display(System.getenv(), osName, new ThisMachine()),
        DataFolder.usual(System.getenv(), osName, Path.of(System.getProperty("user.home", ""))),
        new Console(System.out, System.err),
        new FailureDialog(),
        Clock.systemDefaultZone());
  }

  /**
   * Does what the options ask and returns when it is done.
   *
   * @param arguments the options as typed
   * @return the exit code, 0 for success
   */
  public int run(String... arguments) {
    try {
      obey(parser.parse(arguments));
      return 0;
    } catch (StartFailure failure) {
      return tell(failure);
    } catch (RuntimeException | LinkageError fault) {
      return display.explain(fault).map(this::tell).orElseGet(() -> own(fault));
    }
  }

  private void obey(Options options) throws StartFailure {
    if (options.help()) {
      console.out().print(parser.help());
    } else if (options.version()) {
      console.out().println(StartTexts.text("version", StartTexts.version()));
    } else if (options.tour().isPresent()) {
      takeTour(options.tour().get());
    } else {
      openWindow(options);
    }
  }

  private void openWindow(Options options) throws StartFailure {
    Optional<Reason> problem = display.problem();
    try {
      if (problem.isPresent() && options.tourWithoutDisplay().isPresent()) {
        console.out().println(StartTexts.text("tour.instead"));
        takeTour(options.tourWithoutDisplay().get());
        return;
      }
      Path store = store(options);
      refuse(problem);
      program.openWindow(store);
    } catch (StartFailure failure) {
      if (problem.isEmpty()) {
        dialog.accept(failure.sentence());
      }
      throw failure;
    }
  }

  private Path store(Options options) throws StartFailure {
    DataFolder folder = DataFolder.prepare(options.data().orElse(usualFolder));
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

  private void takeTour(Path wanted) throws StartFailure {
    refuse(display.problemWithoutWindow());
    Path folder = DataFolder.prepare(wanted).path();
    Display.drawIntoMemory();
    program.takeTour(folder);
    console.out().println(StartTexts.text("tour.done", folder.resolve("index.html")));
  }

  private static void refuse(Optional<Reason> problem) throws StartFailure {
    if (problem.isPresent()) {
      throw new StartFailure(problem.get());
    }
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
