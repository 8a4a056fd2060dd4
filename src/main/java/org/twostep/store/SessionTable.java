package org.twostep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.twostep.account.Challenge.Demand;
import org.twostep.account.Origin;
import org.twostep.account.Session;
import org.twostep.account.Session.StepUp;

/** The sign-ins, one on each computer. */
final class SessionTable {
  private SessionTable() {}

  static List<Session> read(Handle handle) {
    return handle
        .createQuery("SELECT * FROM session ORDER BY device")
        .map((row, _) -> session(row))
        .list();
  }

  private static Session session(ResultSet row) throws SQLException {
    return new Session(
        new Origin(row.getString("device"), Columns.optionalPlace(row, "")),
        Columns.instant(row, "since"),
        Columns.instant(row, "last_seen"),
        Columns.constant(row, "stage", Session.Stage.class),
        Columns.challenge(row),
        row.getBoolean("trust"),
        stepUp(row));
  }

  private static Optional<StepUp> stepUp(ResultSet row) throws SQLException {
    Optional<Demand> by = Columns.optionalConstant(row, "step_up_by", Demand.class);
    return by.isPresent()
        ? Optional.of(new StepUp(Columns.instant(row, "step_up_at"), by.get()))
        : Optional.empty();
  }

  static void write(Handle handle, List<Session> sessions) {
    handle.execute("DELETE FROM session");
    sessions.forEach(session -> write(handle, session));
  }

  private static void write(Handle handle, Session session) {
    var update =
        handle
            .createUpdate(
                """
                INSERT INTO session (
                  device, place, latitude, longitude, since, last_seen, stage,
                  challenge_purpose, challenge_demand, challenge_way, challenge_factor,
                  trust, step_up_at, step_up_by)
                VALUES (
                  :device, :fromPlace, :fromLatitude, :fromLongitude, :since, :lastSeen, :stage,
                  :challengePurpose, :challengeDemand, :challengeWay, :challengeFactor,
                  :trust, :stepUpAt, :stepUpBy)
                """)
            .bind("device", session.origin().device())
            .bind("since", session.since())
            .bind("lastSeen", session.lastSeen())
            .bind("stage", session.stage())
            .bind("trust", session.trust())
            .bind("stepUpAt", session.stepUp().map(StepUp::at).orElse(null))
            .bind("stepUpBy", session.stepUp().map(StepUp::by).orElse(null));
    Columns.bindPlace(update, "from", session.origin().place());
    Columns.bind(update, session.challenge());
    update.execute();
  }
}
