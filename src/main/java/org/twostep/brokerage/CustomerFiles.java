package org.twostep.brokerage;

import java.util.List;
import java.util.function.Function;
import org.twostep.account.Activity;
import org.twostep.account.Outcome;

/** Where the customer's file is kept. */
public interface CustomerFiles {
  CustomerFile read();

  /**
   * Runs an action on the file and keeps its outcome: file, messages and activity in one
   * transaction, or nothing at all.
   */
  Outcome<CustomerFile> update(Function<CustomerFile, Outcome<CustomerFile>> action);

  /** The latest activity, newest first. */
  List<Activity> recentActivity(int limit);
}
