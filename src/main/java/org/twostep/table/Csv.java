package org.twostep.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as comma-separated values (RFC 4180). A text that a spreadsheet would take for a formula
 * gets an apostrophe before it (OWASP, CSV Injection).
 */
public final class Csv {
  /** What a formula begins with, in any width of the signs. */
  private static final Pattern FORMULA =
      Pattern.compile("(?s)[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20].*");

  /** Spreadsheets take the file for UTF-8 only with this mark at its beginning. */
  private static final char MARK = '\ufeff';

  private Csv() {}

  /**
   * The whole file, in UTF-8.
   *
   * @param rows numbers and texts, as many in each row as there are heads
   */
  public static byte[] of(List<String> heads, List<List<Object>> rows) {
    StringBuilder text = new StringBuilder().append(MARK);
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(heads);
      for (List<Object> row : rows) {
        printer.printRecord(row.stream().map(Csv::harmless));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Object harmless(Object cell) {
    return cell instanceof String text && FORMULA.matcher(text).matches() ? "'" + text : cell;
  }
}
