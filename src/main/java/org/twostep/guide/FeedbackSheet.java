package org.twostep.guide;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.twostep.table.Csv;

/**
 * Feedback as a table, for whoever mends the answers. The columns have the same names in every
 * language. Times are UTC.
 */
public final class FeedbackSheet {
  private static final List<String> HEADS =
      List.of("when", "id", "question", "helpful", "sentence");

  private FeedbackSheet() {}

  /**
   * The whole file, in UTF-8.
   *
   * @param questions the present ones; of a question that is gone only the name is left
   */
  public static byte[] of(List<Feedback> all, List<Question> questions) {
    Map<String, String> asked =
        questions.stream().collect(Collectors.toMap(Question::id, Question::question));
    return Csv.of(HEADS, all.stream().map(one -> row(one, asked)).toList());
  }

  private static List<Object> row(Feedback one, Map<String, String> asked) {
    return List.of(
        one.at(),
        one.question(),
        asked.getOrDefault(one.question(), ""),
        one.helpful() ? "yes" : "no",
        one.sentence());
  }
}
