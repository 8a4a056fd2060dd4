package org.twostep.store;

import java.sql.Connection;
import java.util.concurrent.CountDownLatch;
import org.h2.api.Trigger;

/** Holds a process up inside a transaction, right after a row was written, until it is killed. */
public final class StopInside implements Trigger {
  static final String INSIDE = "inside";

  @Override
  public void fire(Connection connection, Object[] oldRow, Object[] newRow) {
    System.out.println(INSIDE);
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
