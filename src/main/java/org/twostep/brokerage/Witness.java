package org.twostep.brokerage;

import java.util.List;
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

  /** The same for what somebody else than the customer does: his mistakes are not hers. */
  default Witness ofSomebodyElse() {
    return (_, outcome) ->
        saw(
            false,
            new Outcome<>(outcome.state(), outcome.messages(), outcome.activity(), List.of()));
  }
}
