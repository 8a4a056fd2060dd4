package org.twostep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.twostep.account.Activity;
import org.twostep.brokerage.ActivityPage;
import org.twostep.brokerage.ActivityQuery;

/**
 * The account's history. It only grows, so a page is read from an index by the key that the last
 * one ended with, and nothing is ever counted or skipped. Keys follow the order of writing,
 * whatever the practice clock says.
 */
final class ActivityTable {
  /** A page of everything; the primary key has this order. */
  static final String PAGE =
      """
      SELECT id, happened_at, kind, detail, device, place FROM activity
      WHERE id < :before
      ORDER BY id DESC FETCH FIRST :limit ROWS ONLY
      """;

  /** A page of one topic; the index has this order. */
  static final String PAGE_OF_TOPIC =
      """
      SELECT id, happened_at, kind, detail, device, place FROM activity
      WHERE topic = :topic AND id < :before
      ORDER BY topic, id DESC FETCH FIRST :limit ROWS ONLY
      """;

  private ActivityTable() {}

  private record Row(long id, Activity entry) {}

  /** Reads one row more than it shows: that row says whether there is a next page. */
  static ActivityPage page(Handle handle, ActivityQuery asked) {
    List<Row> rows =
        query(handle, asked)
            .bind("before", asked.before().orElse(Long.MAX_VALUE))
            .bind("limit", asked.size() + 1)
            .map((row, _) -> row(row))
            .list();
    List<Row> shown = rows.subList(0, Math.min(asked.size(), rows.size()));
    Optional<Long> next =
        rows.size() > shown.size() ? Optional.of(shown.getLast().id()) : Optional.empty();
    return new ActivityPage(shown.stream().map(Row::entry).toList(), next);
  }

  private static Query query(Handle handle, ActivityQuery asked) {
    return asked
        .topic()
        .map(topic -> handle.createQuery(PAGE_OF_TOPIC).bind("topic", topic))
        .orElseGet(() -> handle.createQuery(PAGE));
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("id"),
        new Activity(
            Columns.instant(row, "happened_at"),
            Columns.constant(row, "kind", Activity.Kind.class),
            row.getString("detail"),
            row.getString("device"),
            row.getString("place")));
  }

  static void add(Handle handle, List<Activity> activity) {
    for (Activity line : activity) {
      handle
          .createUpdate(
              """
              INSERT INTO activity (happened_at, topic, kind, detail, device, place)
              VALUES (:at, :topic, :kind, :detail, :device, :place)
              """)
          .bind("at", line.at())
          .bind("topic", line.kind().topic())
          .bind("kind", line.kind())
          .bind("detail", line.detail())
          .bind("device", line.device())
          .bind("place", line.place())
          .execute();
    }
  }
}
