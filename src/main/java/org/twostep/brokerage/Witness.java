package org.twostep.brokerage;

import org.twostep.account.Outcome;

/** Hears of every action at the counter, once it is kept. */
@FunctionalInterface
public interface Witness {
  /**
   * An action was taken or refused. Called on the thread that asked for the action.
   *
   * @param again whether it asked for another code or request
   */
  void saw(boolean again, Outcome<CustomerFile> outcome);
}
