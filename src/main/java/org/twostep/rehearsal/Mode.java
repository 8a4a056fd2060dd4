package org.twostep.rehearsal;

/** How one goes through a rehearsal. */
public enum Mode {
  /** The program does it, slowly, and says why. */
  SHOW,
  /** The learner does it, with the steps and hints beside. */
  GUIDE,
  /** The learner does it alone; the report comes at the end. */
  TEST
}
