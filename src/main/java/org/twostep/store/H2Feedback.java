package org.twostep.store;

import java.util.List;
import org.twostep.guide.Feedback;
import org.twostep.guide.FeedbackBook;

/** What people thought of the guide's answers. */
final class H2Feedback implements FeedbackBook {
  private final Transactions transactions;

  H2Feedback(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public void keep(Feedback feedback) {
    transactions.run(handle ->
        handle
            .createUpdate(
                """
                MERGE INTO feedback (given_at, question, helpful, sentence)
                VALUES (:at, :question, :helpful, :sentence)
                """)
            .bind("at", feedback.at())
            .bind("question", feedback.question())
            .bind("helpful", feedback.helpful())
            .bind("sentence", feedback.sentence())
            .execute());
  }

  @Override
  public List<Feedback> all() {
    return transactions.in(handle ->
        handle
            .createQuery(
                """
                SELECT given_at, question, helpful, sentence FROM feedback
                ORDER BY given_at, question
                """)
            .map((row, _) ->
                new Feedback(
                    Columns.instant(row, "given_at"),
                    row.getString("question"),
                    row.getBoolean("helpful"),
                    row.getString("sentence")))
            .list());
  }
}
