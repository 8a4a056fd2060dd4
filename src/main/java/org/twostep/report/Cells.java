package org.twostep.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * A table as comma-separated values (RFC 4180), in UTF-8 with the mark by which spreadsheets know
 * it. A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV
 * Injection).
 */
final class Cells {
  private static final String FORMULA = "(?s)[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20].*";
  private static final byte[] MARK = "\ufeff".getBytes(StandardCharsets.UTF_8);

  private Cells() {}

  /**
   * Writes rows below their heads.
   *
   * @param rows numbers and texts, as many in each row as there are heads
   */
  static byte[] of(List<String> heads, List<List<Object>> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(MARK);
    CsvMapper mapper = CsvMapper.builder().enable(StreamWriteFeature.AUTO_CLOSE_CONTENT).build();
    CsvSchema schema = CsvSchema.emptySchema().withLineSeparator("\r\n");
    try (SequenceWriter writer = mapper.writerFor(List.class).with(schema).writeValues(bytes)) {
      writer.write(heads);
      rows.forEach(row -> writer.write(row.stream().map(Cells::harmless).toList()));
    }
    return bytes.toByteArray();
  }

  private static Object harmless(Object cell) {
    return cell instanceof String text && text.matches(FORMULA) ? "'" + text : cell;
  }
}
