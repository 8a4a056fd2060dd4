package org.twostep.rehearsal;

/** How much a hint gives away, the least first. */
public enum HintStrength {
  /** Something to think about. */
  QUESTION,
  /** Where to look. */
  PLACE,
  /** What to do. */
  ANSWER
}
