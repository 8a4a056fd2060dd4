package org.twostep.app;

import org.twostep.rehearsal.Mode;
import org.twostep.rehearsal.Scenario;
import org.twostep.ui.model.OfficeModel.Room;

/** What a person can want of the program as a whole. */
sealed interface Wish {
  record Close() implements Wish {}

  /** A fresh practice account. */
  record StartOver() implements Wish {}

  record Rehearse(Scenario scenario, Mode mode, String learner) implements Wish {}

  /** Back to the beginning of a step, by its number. */
  record Again(int step) implements Wish {}

  /** Everything closed and opened again, in the middle of a rehearsal. */
  record Reopen() implements Wish {}

  /**
   * Back to the practice account.
   *
   * @param room what is shown there
   * @param scenario the id of the rehearsal that is chosen; empty for any
   * @param notOpened whether one comes back because that rehearsal could not be opened
   */
  record Home(Room room, String scenario, boolean notOpened) implements Wish {
    Home(Room room, String scenario) {
      this(room, scenario, false);
    }
  }
}
