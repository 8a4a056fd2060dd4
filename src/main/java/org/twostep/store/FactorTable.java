package org.twostep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.twostep.account.Method;
import org.twostep.account.SecondFactor;
import org.twostep.contact.EmailAddress;
import org.twostep.contact.PhoneNumber;

/** The second factors, the default first. */
final class FactorTable {
  private FactorTable() {}

  static List<SecondFactor> read(Handle handle) {
    return handle
        .createQuery("SELECT * FROM second_factor ORDER BY ordinal")
        .map((row, _) ->
            new SecondFactor(
                row.getString("id"),
                method(row),
                row.getString("name"),
                Columns.instant(row, "since"),
                Columns.optionalInstant(row, "last_used"),
                Columns.limit(row, ""),
                Columns.constant(row, "state", SecondFactor.State.class)))
        .list();
  }

  private static Method method(ResultSet row) throws SQLException {
    return switch (Columns.constant(row, "kind", Method.Kind.class)) {
      case TEXT_MESSAGE -> new Method.CodeByMessage(new PhoneNumber(row.getString("address")));
      case EMAIL -> new Method.CodeByMessage(new EmailAddress(row.getString("address")));
      case AUTHENTICATOR ->
          new Method.AuthenticatorApp(row.getString("sealed_key"), row.getLong("last_step"));
      case APPROVAL -> new Method.PhoneApproval();
    };
  }

  static void write(Handle handle, List<SecondFactor> factors) {
    handle.execute("DELETE FROM second_factor");
    for (int i = 0; i < factors.size(); i++) {
      write(handle, i, factors.get(i));
    }
  }

  private static void write(Handle handle, int ordinal, SecondFactor factor) {
    var update =
        handle
            .createUpdate(
                """
                INSERT INTO second_factor (
                  id, ordinal, kind, address, sealed_key, last_step, name, since, last_used,
                  wrong, closed_until, state)
                VALUES (
                  :id, :ordinal, :kind, :address, :sealedKey, :lastStep, :name, :since, :lastUsed,
                  :triesWrong, :triesClosedUntil, :state)
                """)
            .bind("id", factor.id())
            .bind("ordinal", ordinal)
            .bind("kind", factor.kind())
            .bind("address", factor.method().destination().map(to -> to.address()).orElse(null))
            .bind("name", factor.name())
            .bind("since", factor.since())
            .bind("lastUsed", factor.lastUsed().orElse(null))
            .bind("state", factor.state());
    Columns.bind(update, "tries", factor.tries());
    if (factor.method() instanceof Method.AuthenticatorApp(var key, var step)) {
      update.bind("sealedKey", key).bind("lastStep", step);
    } else {
      update.bind("sealedKey", (String) null).bind("lastStep", (Long) null);
    }
    update.execute();
  }
}
