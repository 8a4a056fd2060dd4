package org.twostep.rehearsal;

import java.util.List;
import org.twostep.script.Script;
import org.twostep.script.ScriptLine;

/**
 * A rehearsal as its file describes it.
 *
 * @param id names it in transcripts, in other files, and its own; small letters, digits and hyphens
 * @param about what it is about, for choosing it
 * @param learned the one thing to take away from it, for the report
 * @param next ids of those to practise after it
 */
public record Scenario(
    String id,
    String title,
    String about,
    String learned,
    Start start,
    List<Step> steps,
    List<String> next) {
  public Scenario {
    steps = List.copyOf(steps);
    next = List.copyOf(next);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a rehearsal has at least one step");
    }
  }

  /**
   * A step by its number.
   *
   * @param number from 1
   */
  public Step step(int number) {
    return steps.get(number - 1);
  }

  /**
   * One step of it.
   *
   * @param name for the list of steps and for the report
   * @param say one sentence that says what to do and why
   * @param until what is true once the step is done, all of it
   * @param hints the three of them, the least first
   * @param show does the step, for those who watch
   * @param trouble what happens by itself as the step begins
   */
  public record Step(
      String name,
      String say,
      List<Goal> until,
      Hints hints,
      List<ScriptLine> show,
      List<Trouble> trouble) {
    public Step {
      until = List.copyOf(until);
      show = List.copyOf(show);
      trouble = List.copyOf(trouble);
      if (until.isEmpty()) {
        throw new IllegalArgumentException("a step is done when something is true");
      }
    }

    public Script script() {
      return ScriptLine.script(show);
    }
  }

  /** A question, a place, the answer. */
  public record Hints(String question, String place, String answer) {
    public String of(HintStrength strength) {
      return switch (strength) {
        case QUESTION -> question;
        case PLACE -> place;
        case ANSWER -> answer;
      };
    }
  }
}
