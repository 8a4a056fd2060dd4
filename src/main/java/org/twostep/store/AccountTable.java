package org.twostep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.twostep.account.Account;
import org.twostep.account.AskWhen;
import org.twostep.account.Password;
import org.twostep.account.Protection;
import org.twostep.account.Tries;
import org.twostep.contact.EmailAddress;
import org.twostep.contact.PhoneNumber;
import org.twostep.factor.AttemptLimit;
import org.twostep.place.Place;
import org.twostep.place.Sighting;

/** The account itself. What protects it, beside the password, has tables of its own. */
final class AccountTable {
  private AccountTable() {}

  static Optional<Account> read(Handle handle) {
    return handle
        .createQuery("SELECT * FROM account")
        .map((row, _) -> account(handle, row))
        .findOne();
  }

  private static Account account(Handle handle, ResultSet row) throws SQLException {
    return new Account(
        row.getString("username"),
        new Password(
            row.getString("password_hash"),
            Columns.instant(row, "password_since"),
            row.getBoolean("password_frozen")),
        new PhoneNumber(row.getString("phone")),
        new EmailAddress(row.getString("email")),
        protection(handle, row),
        new Tries(
            limit(row, "password"),
            limit(row, "answer"),
            limit(row, "code"),
            limit(row, "recovery"),
            limit(row, "reset")),
        lastSeen(row),
        ChangeTable.read(handle));
  }

  private static Protection protection(Handle handle, ResultSet row) throws SQLException {
    return new Protection(
        FactorTable.read(handle),
        Columns.optionalConstant(row, "ask_when", AskWhen.class),
        TrustTables.places(handle),
        TrustTables.devices(handle),
        RecoveryTable.read(handle));
  }

  private static Optional<Sighting> lastSeen(ResultSet row) throws SQLException {
    Optional<Place> place = Columns.optionalPlace(row, "seen_");
    return place.isPresent()
        ? Optional.of(new Sighting(place.get(), Columns.instant(row, "seen_at")))
        : Optional.empty();
  }

  private static AttemptLimit limit(ResultSet row, String of) throws SQLException {
    return Columns.limit(row, of + "_");
  }

  /** Writes what differs. */
  static void write(Handle handle, Optional<Account> before, Account after) {
    write(handle, after);
    Protection old = before.map(Account::protection).orElseGet(Protection::none);
    Protection now = after.protection();
    if (!now.factors().equals(old.factors())) {
      FactorTable.write(handle, now.factors());
    }
    if (!now.places().equals(old.places())) {
      TrustTables.writePlaces(handle, now.places());
    }
    if (!now.devices().equals(old.devices())) {
      TrustTables.writeDevices(handle, now.devices());
    }
    if (!now.recovery().equals(old.recovery())) {
      RecoveryTable.write(handle, now.recovery());
    }
    if (before.filter(b -> b.changes().equals(after.changes())).isEmpty()) {
      ChangeTable.write(handle, after.changes());
    }
  }

  private static void write(Handle handle, Account account) {
    var update =
        handle
            .createUpdate(
                """
                MERGE INTO account (
                  id, username, password_hash, password_since, password_frozen, phone, email, ask_when,
                  password_wrong, password_closed_until, answer_wrong, answer_closed_until,
                  code_wrong, code_closed_until, recovery_wrong, recovery_closed_until,
                  reset_wrong, reset_closed_until,
                  seen_place, seen_latitude, seen_longitude, seen_at)
                VALUES (
                  1, :username, :passwordHash, :passwordSince, :passwordFrozen, :phone, :email, :askWhen,
                  :passwordWrong, :passwordClosedUntil, :answerWrong, :answerClosedUntil,
                  :codeWrong, :codeClosedUntil, :recoveryWrong, :recoveryClosedUntil,
                  :resetWrong, :resetClosedUntil,
                  :seenPlace, :seenLatitude, :seenLongitude, :seenAt)
                """)
            .bind("username", account.username())
            .bind("passwordHash", account.password().hash())
            .bind("passwordSince", account.password().since())
            .bind("passwordFrozen", account.password().frozen())
            .bind("phone", account.phone().address())
            .bind("email", account.email().address())
            .bind("askWhen", account.protection().askWhen().orElse(null))
            .bind("seenAt", account.lastSeen().map(Sighting::at).orElse(null));
    Columns.bindPlace(update, "seen", account.lastSeen().map(Sighting::place));
    Columns.bind(update, "password", account.tries().password());
    Columns.bind(update, "answer", account.tries().answer());
    Columns.bind(update, "code", account.tries().code());
    Columns.bind(update, "recovery", account.tries().recovery());
    Columns.bind(update, "reset", account.tries().reset());
    update.execute();
  }
}
