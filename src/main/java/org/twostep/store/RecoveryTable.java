package org.twostep.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.twostep.factor.RecoveryCodes;

/** The present set of recovery codes. */
final class RecoveryTable {
  private RecoveryTable() {}

  static Optional<RecoveryCodes> read(Handle handle) {
    return handle
        .createQuery("SELECT id, made, saved FROM recovery_set")
        .map((row, _) ->
            new RecoveryCodes(
                row.getString("id"),
                Columns.instant(row, "made"),
                row.getBoolean("saved"),
                codes(handle)))
        .findOne();
  }

  private static List<RecoveryCodes.Stored> codes(Handle handle) {
    return handle
        .createQuery("SELECT hash, used_at FROM recovery_code ORDER BY ordinal")
        .map((row, _) ->
            new RecoveryCodes.Stored(
                row.getString("hash"), Columns.optionalInstant(row, "used_at")))
        .list();
  }

  static void write(Handle handle, Optional<RecoveryCodes> codes) {
    handle.execute("DELETE FROM recovery_set"); // and its codes
    codes.ifPresent(set -> write(handle, set));
  }

  private static void write(Handle handle, RecoveryCodes set) {
    handle
        .createUpdate("INSERT INTO recovery_set (id, made, saved) VALUES (:id, :made, :saved)")
        .bind("id", set.setId())
        .bind("made", set.made())
        .bind("saved", set.saved())
        .execute();
    for (int i = 0; i < set.codes().size(); i++) {
      handle
          .createUpdate(
              """
              INSERT INTO recovery_code (recovery_set, ordinal, hash, used_at)
              VALUES (:set, :ordinal, :hash, :usedAt)
              """)
          .bind("set", set.setId())
          .bind("ordinal", i)
          .bind("hash", set.codes().get(i).hash())
          .bind("usedAt", set.codes().get(i).usedAt().orElse(null))
          .execute();
    }
  }
}
