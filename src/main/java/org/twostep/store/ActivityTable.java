package org.twostep.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.twostep.account.Activity;

/** The account's history. It only grows, so it is read from the index and never counted. */
final class ActivityTable {
  /** The newest {@code :limit} lines; the index has this order. */
  static final String NEWEST =
      """
      SELECT happened_at, kind FROM activity
      ORDER BY happened_at DESC, id DESC FETCH FIRST :limit ROWS ONLY
      """;

  private ActivityTable() {}

  static List<Activity> newest(Handle handle, int limit) {
    return handle
        .createQuery(NEWEST)
        .bind("limit", limit)
        .map((row, _) ->
            new Activity(
                Columns.instant(row, "happened_at"),
                Columns.constant(row, "kind", Activity.Kind.class)))
        .list();
  }

  static void add(Handle handle, List<Activity> activity) {
    for (Activity line : activity) {
      handle
          .createUpdate("INSERT INTO activity (happened_at, kind) VALUES (:at, :kind)")
          .bind("at", line.at())
          .bind("kind", line.kind())
          .execute();
    }
  }
}
