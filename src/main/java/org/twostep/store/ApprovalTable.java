package org.twostep.store;

import org.jdbi.v3.core.Handle;
import org.twostep.factor.ApprovalRequest;
import org.twostep.factor.Approvals;
import org.twostep.factor.Purpose;

/** The latest requests on the phone. */
final class ApprovalTable {
  private ApprovalTable() {}

  static Approvals read(Handle handle) {
    return new Approvals(
        handle
            .createQuery("SELECT * FROM approval_request ORDER BY ordinal")
            .map((row, _) ->
                new ApprovalRequest(
                    row.getString("id"),
                    Columns.constant(row, "purpose", Purpose.class),
                    row.getString("factor"),
                    row.getString("device"),
                    row.getString("place"),
                    row.getString("digits"),
                    Columns.instant(row, "asked_at"),
                    Columns.constant(row, "state", ApprovalRequest.State.class)))
            .list());
  }

  static void write(Handle handle, Approvals approvals) {
    handle.execute("DELETE FROM approval_request");
    for (int i = 0; i < approvals.requests().size(); i++) {
      ApprovalRequest request = approvals.requests().get(i);
      handle
          .createUpdate(
              """
              INSERT INTO approval_request (
                id, ordinal, purpose, factor, device, place, digits, asked_at, state)
              VALUES (
                :id, :ordinal, :purpose, :factor, :device, :place, :digits, :askedAt, :state)
              """)
          .bind("id", request.id())
          .bind("ordinal", i)
          .bind("purpose", request.purpose())
          .bind("factor", request.factor())
          .bind("device", request.device())
          .bind("place", request.place())
          .bind("digits", request.digits())
          .bind("askedAt", request.askedAt())
          .bind("state", request.state())
          .execute();
    }
  }
}
