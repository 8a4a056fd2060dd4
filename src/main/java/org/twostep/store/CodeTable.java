package org.twostep.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.twostep.factor.CodeBook;
import org.twostep.factor.CodeRequest;
import org.twostep.factor.Purpose;
import org.twostep.factor.SentCode;

/** The code book. */
final class CodeTable {
  private CodeTable() {}

  static CodeBook read(Handle handle) {
    return new CodeBook(
        handle
            .createQuery(
                "SELECT ordinal, purpose, channel, address FROM code_request ORDER BY ordinal")
            .map((row, _) ->
                new CodeRequest(
                    Columns.constant(row, "purpose", Purpose.class),
                    Columns.destination(row),
                    codes(handle, row.getInt("ordinal"))))
            .list());
  }

  private static List<SentCode> codes(Handle handle, int request) {
    return handle
        .createQuery(
            """
            SELECT id, code_hash, link_hash, sent_at, wrong_entries, state
            FROM sent_code WHERE request = :request ORDER BY ordinal
            """)
        .bind("request", request)
        .map((row, _) ->
            new SentCode(
                row.getString("id"),
                row.getString("code_hash"),
                Columns.optionalText(row, "link_hash"),
                Columns.instant(row, "sent_at"),
                row.getInt("wrong_entries"),
                Columns.constant(row, "state", SentCode.State.class)))
        .list();
  }

  /**
   * Writes the book from the first request on that differs. The book moves what changes to its end,
   * so that is little.
   */
  static void write(Handle handle, CodeBook before, CodeBook after) {
    int same = sameAtStart(before.requests(), after.requests());
    handle.execute("DELETE FROM code_request WHERE ordinal >= ?", same); // and their codes
    for (int ordinal = same; ordinal < after.requests().size(); ordinal++) {
      write(handle, ordinal, after.requests().get(ordinal));
    }
  }

  private static int sameAtStart(List<CodeRequest> before, List<CodeRequest> after) {
    int same = 0;
    int shorter = Math.min(before.size(), after.size());
    while (same < shorter && before.get(same).equals(after.get(same))) {
      same++;
    }
    return same;
  }

  private static void write(Handle handle, int ordinal, CodeRequest request) {
    handle
        .createUpdate(
            """
            INSERT INTO code_request (ordinal, account, purpose, channel, address)
            VALUES (:ordinal, 1, :purpose, :channel, :address)
            """)
        .bind("ordinal", ordinal)
        .bind("purpose", request.purpose())
        .bind("channel", request.to().channel())
        .bind("address", request.to().address())
        .execute();
    for (int i = 0; i < request.codes().size(); i++) {
      write(handle, ordinal, i, request.codes().get(i));
    }
  }

  private static void write(Handle handle, int request, int ordinal, SentCode code) {
    handle
        .createUpdate(
            """
            INSERT INTO sent_code (
              request, ordinal, id, code_hash, link_hash, sent_at, wrong_entries, state)
            VALUES (
              :request, :ordinal, :id, :codeHash, :linkHash, :sentAt, :wrongEntries, :state)
            """)
        .bind("request", request)
        .bind("ordinal", ordinal)
        .bind("id", code.id())
        .bind("codeHash", code.codeHash())
        .bind("linkHash", code.linkHash().orElse(null))
        .bind("sentAt", code.sentAt())
        .bind("wrongEntries", code.wrongEntries())
        .bind("state", code.state())
        .execute();
  }
}
