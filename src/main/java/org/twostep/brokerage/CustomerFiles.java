package org.twostep.brokerage;

import java.util.function.Function;
import org.twostep.account.Outcome;

/** Where the customer's file is kept. */
public interface CustomerFiles {
  CustomerFile read();

  /**
   * Runs an action on the file and keeps its outcome: file, messages and activity in one
   * transaction, or nothing at all.
   */
  Outcome<CustomerFile> update(Function<CustomerFile, Outcome<CustomerFile>> action);

  /** A page of the history, newest first. */
  ActivityPage activity(ActivityQuery query);
}
