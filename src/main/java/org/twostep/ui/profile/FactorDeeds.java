package org.twostep.ui.profile;

import java.util.List;
import java.util.function.Consumer;
import org.twostep.account.SecondFactor;
import org.twostep.entry.Refusal;
import org.twostep.security.Enrolment.Goal;
import org.twostep.security.SecurityInput;
import org.twostep.ui.model.Form;
import org.twostep.ui.model.SecurityModel;

/**
 * What a row of the list can have done.
 *
 * @param form of the row's questions
 * @param closeOthers closes the questions of all rows
 * @param removed called once the row's factor is gone
 */
record FactorDeeds(SecurityModel security, Form form, Runnable closeOthers, Runnable removed) {
  void makeFirst(SecondFactor factor) {
    security.secure(new SecurityInput.MakeDefault(factor.id()));
  }

  void replace(SecondFactor factor) {
    security.secure(new SecurityInput.Begin(new Goal.Replace(factor.id()), factor.kind()));
  }

  void rename(SecondFactor factor, String name, Consumer<List<Refusal>> answered) {
    security.secure(new SecurityInput.Rename(factor.id(), name), answered);
  }

  /**
   * Takes the factor off.
   *
   * @param sure whether the customer knows that it is the last one
   */
  void remove(SecondFactor factor, boolean sure) {
    security.secure(
        new SecurityInput.Remove(factor.id(), sure),
        refusals -> {
          if (refusals.isEmpty()) {
            removed.run();
          }
        });
  }
}
