package org.twostep.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Feedback as comma-separated values (RFC 4180), for whoever mends the answers. The columns have
 * the same names in every language. Times are UTC.
 */
public final class FeedbackSheet {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader("when", "id", "question", "helpful", "sentence").get();

  /** Spreadsheets take the file for UTF-8 only with this mark at its beginning. */
  private static final char MARK = '\ufeff';

  /** A cell that begins so is taken for a formula, and run (OWASP, CSV injection). */
  private static final Pattern FORMULA = Pattern.compile("(?s)^[=+\\-@\t\r\n].*");

  private FeedbackSheet() {}

  /**
   * The whole file.
   *
   * @param questions the present ones; of a question that is gone only the name is left
   */
  public static String of(List<Feedback> all, List<Question> questions) {
    Map<String, String> asked =
        questions.stream().collect(Collectors.toMap(Question::id, Question::question));
    StringBuilder text = new StringBuilder().append(MARK);
    try (CSVPrinter sheet = new CSVPrinter(text, FORMAT)) {
      for (Feedback one : all) {
        sheet.printRecord(
            one.at(),
            one.question(),
            asked.getOrDefault(one.question(), ""),
            one.helpful() ? "yes" : "no",
            harmless(one.sentence()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String harmless(String sentence) {
    return FORMULA.matcher(sentence).matches() ? "'" + sentence : sentence;
  }
}
