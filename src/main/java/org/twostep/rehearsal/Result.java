package org.twostep.rehearsal;

/** How a run ended. */
public enum Result {
  /** Every step was done alone, and nothing secret was given away. */
  PASSED,
  /** Every step was done alone, but something secret was given to somebody on the way. */
  GIVEN_AWAY,
  /** Every step was done, with the program's help. */
  DONE,
  /** The learner left before the end. */
  LEFT,
  /** More is to come. */
  OPEN;

  /** How a run has ended so far. */
  public static Result of(Transcript transcript) {
    if (transcript.has(Entry.Kind.FINISHED)) {
      return finished(transcript);
    }
    return transcript.has(Entry.Kind.LEFT) ? LEFT : OPEN;
  }

  private static Result finished(Transcript transcript) {
    if (transcript.run().mode() != Mode.TEST) {
      return DONE;
    }
    return transcript.has(Entry.Kind.SHARED) ? GIVEN_AWAY : PASSED;
  }

  /** Whether every step was done. */
  public boolean isFinished() {
    return switch (this) {
      case PASSED, GIVEN_AWAY, DONE -> true;
      case LEFT, OPEN -> false;
    };
  }
}
