package org.twostep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.twostep.account.Account;
import org.twostep.account.AskWhen;
import org.twostep.account.SecondFactor;
import org.twostep.account.Session;
import org.twostep.contact.Channel;
import org.twostep.contact.Destination;
import org.twostep.contact.EmailAddress;
import org.twostep.contact.PhoneNumber;
import org.twostep.factor.AttemptLimit;

/** The account and its session. */
final class AccountTable {
  private AccountTable() {}

  static Optional<Account> read(Handle handle) {
    return handle.createQuery("SELECT * FROM account").map((row, _) -> account(row)).findOne();
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getString("username"),
        row.getString("password_hash"),
        Columns.instant(row, "password_since"),
        new PhoneNumber(row.getString("phone")),
        new EmailAddress(row.getString("email")),
        secondFactor(row),
        limit(row, "password"),
        limit(row, "code"));
  }

  private static Optional<SecondFactor> secondFactor(ResultSet row) throws SQLException {
    Optional<Channel> channel = Columns.optionalConstant(row, "factor_channel", Channel.class);
    if (channel.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SecondFactor(
            Destination.of(channel.get(), row.getString("factor_address")),
            Columns.optionalConstant(row, "factor_ask_when", AskWhen.class),
            Columns.instant(row, "factor_since")));
  }

  private static AttemptLimit limit(ResultSet row, String of) throws SQLException {
    return new AttemptLimit(
        row.getInt(of + "_wrong"), Columns.optionalInstant(row, of + "_closed_until"));
  }

  static void write(Handle handle, Account account) {
    Optional<SecondFactor> factor = account.secondFactor();
    handle
        .createUpdate(
            """
            MERGE INTO account (
              id, username, password_hash, password_since, phone, email,
              factor_channel, factor_address, factor_ask_when, factor_since,
              password_wrong, password_closed_until, code_wrong, code_closed_until)
            VALUES (
              1, :username, :passwordHash, :passwordSince, :phone, :email,
              :factorChannel, :factorAddress, :factorAskWhen, :factorSince,
              :passwordWrong, :passwordClosedUntil, :codeWrong, :codeClosedUntil)
            """)
        .bind("username", account.username())
        .bind("passwordHash", account.passwordHash())
        .bind("passwordSince", account.passwordSince())
        .bind("phone", account.phone().address())
        .bind("email", account.email().address())
        .bind("factorChannel", factor.map(f -> f.to().channel()).orElse(null))
        .bind("factorAddress", factor.map(f -> f.to().address()).orElse(null))
        .bind("factorAskWhen", factor.flatMap(SecondFactor::askWhen).orElse(null))
        .bind("factorSince", factor.map(SecondFactor::since).orElse(null))
        .bind("passwordWrong", account.passwordTries().wrong())
        .bind("passwordClosedUntil", account.passwordTries().closedUntil().orElse(null))
        .bind("codeWrong", account.codeTries().wrong())
        .bind("codeClosedUntil", account.codeTries().closedUntil().orElse(null))
        .execute();
  }

  static Optional<Session> readSession(Handle handle) {
    return handle
        .createQuery("SELECT since, last_seen, stage FROM session")
        .map((row, _) ->
            new Session(
                Columns.instant(row, "since"),
                Columns.instant(row, "last_seen"),
                Columns.constant(row, "stage", Session.Stage.class)))
        .findOne();
  }

  static void writeSession(Handle handle, Optional<Session> session) {
    session.ifPresentOrElse(
        open ->
            handle
                .createUpdate(
                    """
                    MERGE INTO session (account, since, last_seen, stage)
                    VALUES (1, :since, :lastSeen, :stage)
                    """)
                .bind("since", open.since())
                .bind("lastSeen", open.lastSeen())
                .bind("stage", open.stage())
                .execute(),
        () -> handle.execute("DELETE FROM session"));
  }
}
