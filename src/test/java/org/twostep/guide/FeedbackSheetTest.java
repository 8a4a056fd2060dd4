package org.twostep.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.Seeded;

/** Feedback as a file that a spreadsheet reads. */
class FeedbackSheetTest {
  private static final Instant NOON = Instant.parse("2026-11-23T20:00:00Z");
  private static final List<Question> QUESTIONS =
      List.of(new Question("no-code", "No code?", "Wait.", "none"));

  private static List<CSVRecord> read(List<Feedback> all) throws IOException {
    String sheet = new String(FeedbackSheet.of(all, QUESTIONS), StandardCharsets.UTF_8);
    assertEquals('\ufeff', sheet.charAt(0));
    try (CSVParser parser =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(sheet.substring(1)))) {
      return parser.getRecords();
    }
  }

  private static String wholeCharacters(String text) {
    return text.codePoints()
        .map(one -> Character.getType(one) == Character.SURROGATE ? '?' : one)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Feedback saying(String sentence) {
    return new Feedback(NOON, "no-code", false, sentence);
  }

  @Test
  void everyColumnIsThere() throws IOException {
    CSVRecord row = read(List.of(saying("It says \"wait\",\nbut how long?"))).getFirst();
    assertEquals("2026-11-23T20:00:00Z", row.get("when"));
    assertEquals("no-code", row.get("id"));
    assertEquals("No code?", row.get("question"));
    assertEquals("no", row.get("helpful"));
    assertEquals("It says \"wait\",\nbut how long?", row.get("sentence"));
  }

  @Test
  void aQuestionThatIsGoneKeepsItsName() throws IOException {
    CSVRecord row = read(List.of(new Feedback(NOON, "older", true, ""))).getFirst();
    assertEquals("older", row.get("id"));
    assertEquals("", row.get("question"));
    assertEquals("yes", row.get("helpful"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=cmd()", "+1", "-1", "@sum(a1)", "\tx", "=a\nb"})
  void noSpreadsheetRunsASentence(String sentence) throws IOException {
    assertEquals("'" + sentence, read(List.of(saying(sentence))).getFirst().get("sentence"));
  }

  /** Half a character has no place in UTF-8: it comes back as a question mark. */
  @Test
  void whateverIsSaidComesBack() {
    Seeded.runs(
        200,
        random -> {
          String said = "a" + Seeded.text(random, 30);
          String sentence = wholeCharacters(said);
          try {
            assertEquals(sentence, read(List.of(saying(said))).getFirst().get("sentence"));
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
  }

  @Test
  void aSentenceHasAnEnd() {
    assertEquals(Feedback.MOST, Feedback.length(saying("🙂".repeat(Feedback.MOST)).sentence()));
    assertThrows(IllegalArgumentException.class, () -> saying("x".repeat(Feedback.MOST + 1)));
    assertTrue(saying("").saying("More.").sentence().equals("More."));
  }
}
