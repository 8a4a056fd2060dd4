package org.twostep.rehearsal;

import java.util.List;
import java.util.Locale;

/**
 * Why a file is no rehearsal. Each kind has one sentence in the message bundle under {@link
 * #key()}.
 *
 * @param line where, from 1
 * @param what the word or line that is wrong
 * @param known what could stand there instead; empty where that is no list
 */
public record ScenarioProblem(int line, Kind kind, String what, List<String> known) {
  public ScenarioProblem {
    known = List.copyOf(known);
  }

  /** What can be wrong. */
  public enum Kind {
    UNREADABLE,
    TOO_LARGE,
    NOT_YAML,
    UNKNOWN_WORD,
    MISSING,
    NOT_ONE_OF,
    NOT_A_GOAL,
    NOT_AN_ACTION,
    NOT_A_DURATION,
    NOT_A_CITY,
    NOT_AN_ID,
    WRONG_SHAPE,
    DOES_NOT_FIT;

    /** The key of its sentence. */
    public String key() {
      return "scenario.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
