package org.twostep.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.twostep.account.SecurityChange;
import org.twostep.message.Letters.Notice;

/** What notices told of lately. */
final class ChangeTable {
  private ChangeTable() {}

  static List<SecurityChange> read(Handle handle) {
    return handle
        .createQuery("SELECT * FROM security_change ORDER BY ordinal")
        .map((row, _) ->
            new SecurityChange(
                row.getString("id"),
                Columns.instant(row, "at"),
                Columns.constant(row, "notice", Notice.class),
                row.getString("link_hash"),
                row.getString("subject"),
                row.getString("previous"),
                row.getBoolean("frozen")))
        .list();
  }

  static void write(Handle handle, List<SecurityChange> changes) {
    handle.execute("DELETE FROM security_change");
    for (int i = 0; i < changes.size(); i++) {
      SecurityChange change = changes.get(i);
      handle
          .createUpdate(
              """
              INSERT INTO security_change (
                id, ordinal, at, notice, link_hash, subject, previous, frozen)
              VALUES (:id, :ordinal, :at, :notice, :linkHash, :subject, :previous, :frozen)
              """)
          .bind("id", change.id())
          .bind("ordinal", i)
          .bind("at", change.at())
          .bind("notice", change.notice())
          .bind("linkHash", change.linkHash())
          .bind("subject", change.subject())
          .bind("previous", change.previous())
          .bind("frozen", change.frozen())
          .execute();
    }
  }
}
