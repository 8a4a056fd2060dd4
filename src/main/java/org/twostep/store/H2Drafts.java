package org.twostep.store;

import java.util.EnumMap;
import java.util.Map;
import org.twostep.entry.Field;
import org.twostep.memory.Drafts;

/** Half-typed entries, but never a secret. */
final class H2Drafts implements Drafts {
  /** As much of a text as is kept, in UTF-16 units. */
  static final int MAX_LENGTH = 10_000;

  private final Transactions transactions;

  H2Drafts(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public Map<Field, String> read() {
    return transactions.in(handle -> {
      Map<Field, String> drafts = new EnumMap<>(Field.class);
      handle
          .createQuery("SELECT field, typed FROM draft")
          .map((row, _) ->
              Map.entry(Columns.constant(row, "field", Field.class), row.getString("typed")))
          .forEach(draft -> drafts.put(draft.getKey(), draft.getValue()));
      return drafts;
    });
  }

  /**
   * Keeps at most the first {@link #MAX_LENGTH} units.
   *
   * @throws IllegalArgumentException for a field that holds a secret
   */
  @Override
  public void keep(Field field, String typed) {
    if (!field.keptAsTyped()) {
      throw new IllegalArgumentException("never kept as typed: " + field);
    }
    transactions.run(handle ->
        handle
            .createUpdate("MERGE INTO draft (field, typed) VALUES (:field, :typed)")
            .bind("field", field)
            .bind("typed", shortened(typed))
            .execute());
  }

  /** Cut so that no character is halved. */
  private static String shortened(String typed) {
    if (typed.length() <= MAX_LENGTH) {
      return typed;
    }
    boolean halves = Character.isHighSurrogate(typed.charAt(MAX_LENGTH - 1));
    return typed.substring(0, halves ? MAX_LENGTH - 1 : MAX_LENGTH);
  }

  @Override
  public void forget() {
    transactions.run(handle -> handle.execute("DELETE FROM draft"));
  }
}
