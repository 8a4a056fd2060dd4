package org.twostep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.twostep.account.Method;
import org.twostep.contact.Channel;
import org.twostep.contact.Destination;
import org.twostep.security.Enrolment;
import org.twostep.security.Enrolment.Goal;

/** The factor, number or address that is being proven. */
final class EnrolmentTable {
  private EnrolmentTable() {}

  static Optional<Enrolment> read(Handle handle) {
    return handle
        .createQuery("SELECT * FROM enrolment")
        .map((row, _) ->
            new Enrolment(
                row.getString("id"),
                goal(row),
                Columns.constant(row, "kind", Method.Kind.class),
                to(row),
                Columns.optionalText(row, "sealed_key"),
                Columns.instant(row, "started_at")))
        .findOne();
  }

  private static Goal goal(ResultSet row) throws SQLException {
    return switch (Columns.constant(row, "goal", GoalName.class)) {
      case ADD -> new Goal.Add();
      case REPLACE -> new Goal.Replace(row.getString("replaces"));
      case ON_FILE -> new Goal.OnFile();
    };
  }

  private static Optional<Destination> to(ResultSet row) throws SQLException {
    return Columns.optionalConstant(row, "channel", Channel.class).isPresent()
        ? Optional.of(Columns.destination(row))
        : Optional.empty();
  }

  static void write(Handle handle, Optional<Enrolment> enrolment) {
    handle.execute("DELETE FROM enrolment");
    enrolment.ifPresent(open -> write(handle, open));
  }

  private static void write(Handle handle, Enrolment open) {
    Optional<String> replaces =
        open.goal() instanceof Goal.Replace(var factor) ? Optional.of(factor) : Optional.empty();
    handle
        .createUpdate(
            """
            INSERT INTO enrolment (
              id, goal, replaces, kind, channel, address, sealed_key, started_at)
            VALUES (
              :id, :goal, :replaces, :kind, :channel, :address, :sealedKey, :startedAt)
            """)
        .bind("id", open.id())
        .bind("goal", GoalName.of(open.goal()))
        .bind("replaces", replaces.orElse(null))
        .bind("kind", open.kind())
        .bind("channel", open.to().map(Destination::channel).orElse(null))
        .bind("address", open.to().map(Destination::address).orElse(null))
        .bind("sealedKey", open.sealedKey().orElse(null))
        .bind("startedAt", open.startedAt())
        .execute();
  }

  /** How the file spells a goal. */
  private enum GoalName {
    ADD,
    REPLACE,
    ON_FILE;

    static GoalName of(Goal goal) {
      return switch (goal) {
        case Goal.Add _ -> ADD;
        case Goal.Replace _ -> REPLACE;
        case Goal.OnFile _ -> ON_FILE;
      };
    }
  }
}
