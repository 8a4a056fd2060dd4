package org.twostep.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.twostep.signin.PasswordReset;

/** The forgotten password. */
final class ResetTable {
  private ResetTable() {}

  static Optional<PasswordReset> read(Handle handle) {
    return handle
        .createQuery("SELECT * FROM password_reset")
        .map((row, _) ->
            new PasswordReset(
                row.getString("username"),
                row.getBoolean("known"),
                Columns.destination(row),
                Columns.constant(row, "stage", PasswordReset.Stage.class),
                Columns.challenge(row),
                Columns.instant(row, "started_at")))
        .findOne();
  }

  static void write(Handle handle, Optional<PasswordReset> reset) {
    handle.execute("DELETE FROM password_reset");
    reset.ifPresent(open -> write(handle, open));
  }

  private static void write(Handle handle, PasswordReset open) {
    var update =
        handle
            .createUpdate(
                """
                INSERT INTO password_reset (
                  id, username, known, channel, address, stage,
                  challenge_purpose, challenge_demand, challenge_way, challenge_factor, started_at)
                VALUES (
                  1, :username, :known, :channel, :address, :stage,
                  :challengePurpose, :challengeDemand, :challengeWay, :challengeFactor, :startedAt)
                """)
            .bind("username", open.username())
            .bind("known", open.known())
            .bind("channel", open.to().channel())
            .bind("address", open.to().address())
            .bind("stage", open.stage())
            .bind("startedAt", open.startedAt());
    Columns.bind(update, open.challenge());
    update.execute();
  }
}
