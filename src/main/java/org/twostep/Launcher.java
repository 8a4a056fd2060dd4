package org.twostep;

import org.twostep.app.Start;
import org.twostep.app.TwostepProgram;

/** Starts Twostep; what the options mean and how it can fail is told by {@link Start}. */
public final class Launcher {
  private Launcher() {}

  /**
   * Runs the program and ends the process with the exit code that {@code --help} lists.
   *
   * @param arguments the options as typed
   */
  public static void main(String[] arguments) {
    System.exit(Start.onThisMachine(new TwostepProgram()).run(arguments));
  }
}
