package org.twostep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.twostep.message.Message;
import org.twostep.world.Delivery;
import org.twostep.world.Folder;
import org.twostep.world.Transit;
import org.twostep.world.Transit.Route;

/** The messages: under way or delivered. */
final class PostTable {
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

  /** Newest first. */
  static List<Delivery> delivered(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT * FROM delivery JOIN message ON message.id = delivery.message
            ORDER BY delivery.arrived_at DESC, message.ordinal DESC
            """)
        .map((row, _) ->
            new Delivery(
                message(row),
                Columns.constant(row, "folder", Folder.class),
                Columns.instant(row, "arrived_at"),
                row.getBoolean("is_read")))
        .list();
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
