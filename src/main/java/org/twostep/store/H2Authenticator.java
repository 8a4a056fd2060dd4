package org.twostep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;
import org.twostep.entry.Entry;
import org.twostep.factor.KeySeal;
import org.twostep.world.AuthenticatorApp;
import org.twostep.world.AuthenticatorApp.Account;
import org.twostep.world.AuthenticatorStore;

/** The accounts of the authenticator app, their keys sealed. */
final class H2Authenticator implements AuthenticatorStore {
  private final Transactions transactions;
  private final KeySeal seal;
  private final RandomGenerator random;

  H2Authenticator(Transactions transactions, KeySeal seal, RandomGenerator random) {
    this.transactions = transactions;
    this.seal = seal;
    this.random = random;
  }

  @Override
  public AuthenticatorApp app() {
    return transactions.in(this::read);
  }

  @Override
  public Entry<AuthenticatorApp> change(
      Function<AuthenticatorApp, Entry<AuthenticatorApp>> change) {
    return transactions.in(handle -> {
      AuthenticatorApp before = read(handle);
      Entry<AuthenticatorApp> after = change.apply(before);
      after.toOptional().ifPresent(app -> write(handle, before, app));
      return after;
    });
  }

  private AuthenticatorApp read(Handle handle) {
    return new AuthenticatorApp(
        handle
            .createQuery(
                "SELECT id, issuer, name, sealed_key FROM authenticator_account ORDER BY ordinal")
            .map((row, _) -> account(row))
            .stream()
            .flatMap(Optional::stream)
            .toList());
  }

  /** Empty where the key file was replaced: no code can be made any more. */
  private Optional<Account> account(ResultSet row) throws SQLException {
    try {
      return Optional.of(
          new Account(
              row.getString("id"),
              row.getString("issuer"),
              row.getString("name"),
              seal.open(row.getString("sealed_key"))));
    } catch (KeySeal.BrokenException _) {
      return Optional.empty();
    }
  }

  private void write(Handle handle, AuthenticatorApp before, AuthenticatorApp after) {
    Set<Account> gone = new HashSet<>(before.accounts());
    after.accounts().forEach(gone::remove);
    gone.forEach(account -> delete(handle, account));
    List<Account> known = before.accounts();
    after.accounts().stream()
        .filter(account -> !known.contains(account))
        .forEach(account -> insert(handle, account));
  }

  private static void delete(Handle handle, Account account) {
    handle
        .createUpdate("DELETE FROM authenticator_account WHERE id = :id")
        .bind("id", account.id())
        .execute();
  }

  private void insert(Handle handle, Account account) {
    handle
        .createUpdate(
            """
            INSERT INTO authenticator_account (id, issuer, name, sealed_key)
            VALUES (:id, :issuer, :name, :sealedKey)
            """)
        .bind("id", account.id())
        .bind("issuer", account.issuer())
        .bind("name", account.name())
        .bind("sealedKey", seal.seal(account.key(), random))
        .execute();
  }
}
