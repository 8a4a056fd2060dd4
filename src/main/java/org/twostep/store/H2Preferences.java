package org.twostep.store;

import java.util.Optional;
import org.twostep.memory.Preferences;

/** Named values. */
final class H2Preferences implements Preferences {
  private final Transactions transactions;

  H2Preferences(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public Optional<String> get(String name) {
    return transactions.in(handle ->
        handle
            .createQuery("SELECT setting FROM preference WHERE name = :name")
            .bind("name", name)
            .mapTo(String.class)
            .findOne());
  }

  @Override
  public void put(String name, String value) {
    transactions.run(handle ->
        handle
            .createUpdate("MERGE INTO preference (name, setting) VALUES (:name, :setting)")
            .bind("name", name)
            .bind("setting", value)
            .execute());
  }
}
