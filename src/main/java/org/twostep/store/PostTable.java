package org.twostep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.twostep.message.Message;
import org.twostep.world.Delivery;
import org.twostep.world.Devices;
import org.twostep.world.Folder;
import org.twostep.world.Transit;
import org.twostep.world.Transit.Route;

/** The messages: under way or delivered. */
final class PostTable {
  private static final Comparator<Arrived> NEWEST_FIRST =
      Comparator.comparing((Arrived arrived) -> arrived.delivery().arrivedAt())
          .thenComparingLong(Arrived::ordinal)
          .reversed();

  /** Of two that arrived at the same moment, the one that was sent later is the newer. */
  private record Arrived(Delivery delivery, long ordinal) {}

  private PostTable() {}

  /** Puts messages into the post. One that was sent before is refused by its key. */
  static void send(Handle handle, List<Message> messages) {
    for (Message message : messages) {
      handle
          .createUpdate(
              """
              INSERT INTO message (id, channel, address, subject, body, about, sender, sent_at)
              VALUES (:id, :channel, :address, :subject, :body, :about, :sender, :sentAt)
              """)
          .bind("id", message.id())
          .bind("channel", message.to().channel())
          .bind("address", message.to().address())
          .bind("subject", message.subject())
          .bind("body", message.body())
          .bind("about", message.about().orElse(null))
          .bind("sender", message.sender().orElse(null))
          .bind("sentAt", message.sentAt())
          .execute();
      handle.execute("INSERT INTO under_way (message) VALUES (?)", message.id());
    }
  }

  /** One look at an almost always empty table: the carrier asks several times a second. */
  static boolean isEmpty(Handle handle) {
    return handle
        .createQuery("SELECT NOT EXISTS (SELECT 1 FROM under_way)")
        .map((row, _) -> row.getBoolean(1))
        .one();
  }

  /** Oldest first. */
  static List<Transit> underWay(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT * FROM under_way JOIN message ON message.id = under_way.message
            ORDER BY message.ordinal
            """)
        .map((row, _) -> new Transit(message(row), route(row)))
        .list();
  }

  private static Optional<Route> route(ResultSet row) throws SQLException {
    Optional<Instant> dueAt = Columns.optionalInstant(row, "due_at");
    return Columns.optionalConstant(row, "folder", Folder.class)
        .map(folder -> new Route(dueAt, folder));
  }

  /** The newest of each folder, newest first. */
  static List<Delivery> delivered(Handle handle) {
    return Stream.of(Folder.values())
        .flatMap(folder -> newest(handle, folder).stream())
        .sorted(NEWEST_FIRST)
        .map(Arrived::delivery)
        .toList();
  }

  /**
   * The order names the folder, which is the same for all, because H2 walks along an index only
   * where its first column comes first.
   */
  private static List<Arrived> newest(Handle handle, Folder folder) {
    return handle
        .createQuery(
            """
            SELECT * FROM delivery JOIN message ON message.id = delivery.message
            WHERE delivery.folder = :folder AND delivery.arrived_at >= COALESCE(
              (SELECT arrived_at FROM delivery WHERE folder = :folder
                ORDER BY folder, arrived_at DESC OFFSET :last ROWS FETCH NEXT ROW ONLY),
              TIMESTAMP WITH TIME ZONE '0001-01-01 00:00:00Z')
            ORDER BY delivery.arrived_at DESC, message.ordinal DESC
            FETCH FIRST :most ROWS ONLY
            """)
        .bind("folder", folder)
        .bind("last", Devices.MOST - 1)
        .bind("most", Devices.MOST)
        .map((row, _) -> new Arrived(delivery(row), row.getLong("ordinal")))
        .list();
  }

  private static Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(
        message(row),
        Columns.constant(row, "folder", Folder.class),
        Columns.instant(row, "arrived_at"),
        row.getBoolean("is_read"));
  }

  private static Message message(ResultSet row) throws SQLException {
    return new Message(
        row.getString("id"),
        Columns.destination(row),
        row.getString("subject"),
        row.getString("body"),
        Columns.optionalText(row, "about"),
        Columns.optionalText(row, "sender"),
        Columns.instant(row, "sent_at"));
  }

  /** Keeps what a round of the carrier changed. */
  static void write(
      Handle handle, List<Transit> before, List<Transit> after, List<Delivery> delivered) {
    Map<String, Transit> still =
        after.stream().collect(Collectors.toMap(t -> t.message().id(), Function.identity()));
    Set<String> arrived = delivered.stream().map(d -> d.message().id()).collect(Collectors.toSet());
    delivered.forEach(delivery -> deliver(handle, delivery));
    for (Transit transit : before) {
      String id = transit.message().id();
      Transit now = still.get(id);
      if (now == null && !arrived.contains(id)) {
        handle.execute("DELETE FROM message WHERE id = ?", id); // it never arrives here
      } else if (now != null && !now.equals(transit)) {
        route(handle, id, now.route());
      }
    }
  }

  private static void route(Handle handle, String id, Optional<Route> route) {
    handle
        .createUpdate("UPDATE under_way SET folder = :folder, due_at = :dueAt WHERE message = :id")
        .bind("folder", route.map(Route::folder).orElse(null))
        .bind("dueAt", route.flatMap(Route::dueAt).orElse(null))
        .bind("id", id)
        .execute();
  }

  private static void deliver(Handle handle, Delivery delivery) {
    handle.execute("DELETE FROM under_way WHERE message = ?", delivery.message().id());
    handle
        .createUpdate(
            """
            INSERT INTO delivery (message, folder, arrived_at, is_read)
            VALUES (:id, :folder, :arrivedAt, :read)
            """)
        .bind("id", delivery.message().id())
        .bind("folder", delivery.folder())
        .bind("arrivedAt", delivery.arrivedAt())
        .bind("read", delivery.read())
        .execute();
  }

  static void markRead(Handle handle, String id) {
    handle.execute("UPDATE delivery SET is_read = TRUE WHERE message = ? AND NOT is_read", id);
  }
}
