package org.twostep.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.twostep.MachineTool;
import org.twostep.Seeded;
import org.twostep.rehearsal.Entry;
import org.twostep.rehearsal.Mode;
import org.twostep.rehearsal.Rehearsed;
import org.twostep.rehearsal.Report;
import org.twostep.rehearsal.Transcript;
import org.twostep.store.ChildJvm;
import org.twostep.table.Csv;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

class ReportFilesTest {
  private static final String NAME = "Łucja Ελένη Жанна O'Neil";

  private static Report report(Transcript transcript) {
    return Report.of(Rehearsed.scenario(), transcript);
  }

  private static Report sketch(String learner) {
    return report(Rehearsed.sketch(learner, Mode.TEST));
  }

  /** All three files of a report, one after the other. */
  static byte[][] files(Report report) {
    Sheet sheet = Worded.sheet(report);
    return new byte[][] {
      ReportPdf.of(sheet), ReportData.csv(report, sheet), ReportData.json(report, sheet)
    };
  }

  private static String pdfText(byte[] pdf) {
    try (PdfReader reader = new PdfReader(pdf)) {
      StringBuilder text = new StringBuilder();
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
      }
      return text.toString().replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  // ---- On paper

  @Test
  void thePaperSaysWhatTheReportSays() {
    Report report = sketch(NAME);
    Sheet sheet = Worded.sheet(report);
    String text = pdfText(ReportPdf.of(sheet));
    List<String> expected = new ArrayList<>(List.of(sheet.title(), sheet.line(), sheet.learner()));
    sheet.figures().forEach(figure -> expected.addAll(List.of(figure.value(), figure.label())));
    sheet.bars().steps().forEach(bar -> expected.addAll(List.of(bar.name(), bar.time())));
    sheet.sections().forEach(section -> expected.addAll(section.sentences()));
    expected.forEach(part -> assertTrue(text.contains(part), () -> part + " is not in " + text));
  }

  @Test
  void thePaperIsTaggedNamedAndOnePageLong() throws IOException {
    try (PdfReader reader = new PdfReader(ReportPdf.of(Worded.sheet(sketch(NAME))))) {
      assertEquals(1, reader.getNumberOfPages());
      assertEquals("The code is late", reader.getInfo().get("Title"));
      assertEquals("D:20261123174556Z", reader.getInfo().get("CreationDate"));
      assertEquals("en", reader.getCatalog().getAsString(PdfName.LANG).toUnicodeString());
      assertTrue(reader.getCatalog().contains(PdfName.STRUCTTREEROOT));
      assertEquals(
          "true", reader.getCatalog().getAsDict(PdfName.MARKINFO).get(PdfName.MARKED).toString());
    }
  }

  @Test
  void anotherProgramReadsItAndFindsItsTypeface() throws Exception {
    Path folder = Files.createDirectories(Path.of("target", "gallery"));
    Path file = Files.write(folder.resolve("report.pdf"), ReportPdf.of(Worded.sheet(sketch(NAME))));
    String text = MachineTool.run("pdftotext", "-layout", file.toString(), "-");
    assertTrue(text.contains(NAME), text);
    assertTrue(text.contains("2 min 51 s"), text);
    String fonts = MachineTool.run("pdffonts", file.toString());
    assertEquals(2, fonts.lines().filter(line -> line.contains("Inter")).count());
    assertEquals(
        2,
        fonts.lines().filter(line -> line.matches(".*Identity-H +yes yes yes.*")).count(),
        fonts);
  }

  @Test
  void whatTheTypefaceLacksIsABox() {
    String text = pdfText(ReportPdf.of(Worded.sheet(sketch("A漢🙂שb\u0007"))));
    assertTrue(text.contains("Learner: A\u25a1\u25a1\u25a1b"), text);
  }

  @Test
  void anyNameGoesOntoPaper() {
    Seeded.runs(
        20,
        random -> {
          String name = Seeded.text(random, 40);
          assertTrue(pdfText(ReportPdf.of(Worded.sheet(sketch(name)))).contains("Learner"));
        });
  }

  @Test
  void aRunInWhichEverythingHappenedFlowsOntoFurtherPages() throws IOException {
    byte[] pdf = ReportPdf.of(Worded.sheet(report(Rehearsed.withEverything())));
    try (PdfReader reader = new PdfReader(pdf)) {
      assertTrue(reader.getNumberOfPages() > 1);
    }
    String text = pdfText(pdf);
    assertTrue(text.contains("nobody travels that fast between two places."), text);
    assertTrue(text.contains("Next: The message went to spam"), text);
  }

  // ---- For other programs

  @Test
  void theTableHasARowForEachStepAndSentence() throws IOException {
    Report report = sketch("=cmd|' /C calc'!A0");
    byte[] csv = ReportData.csv(report, Worded.sheet(report));
    assertTrue(
        text(csv).startsWith("\ufeffrehearsal,learner,mode,result,began,ended,row,number,text"));
    assertTrue(text(csv).endsWith("\r\n"));
    List<String[]> rows = rows(csv);
    assertEquals(1 + 7 + 1 + 4 + 1 + 2, rows.size());
    rows.forEach(row -> assertEquals(16, row.length));
    assertArrayEquals(
        new String[] {
          "late-code",
          "'=cmd|' /C calc'!A0",
          "test",
          "passed",
          "2026-11-23T17:38:04Z",
          "2026-11-23T17:45:56Z",
          "step",
          "5",
          "Check your e-mail or phone",
          "true",
          "171",
          "0",
          "1",
          "1",
          "0",
          "0"
        },
        rows.get(5));
    assertEquals("472", rows.get(8)[10]);
    assertEquals("What happened", rows.get(9)[6]);
  }

  private static List<String[]> rows(byte[] csv) throws IOException {
    String without = text(csv).substring(1);
    try (MappingIterator<String[]> rows =
        CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .build()
            .readerFor(String[].class)
            .readValues(without)) {
      return rows.readAll();
    }
  }

  @Test
  void noCellIsAFormula() {
    for (String start : List.of("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")) {
      String cells = text(Csv.of(List.of("head"), List.of(List.of(start + "1+1"))));
      String cell = cells.substring("\ufeffhead\r\n".length()).replace("\"", "");
      assertTrue(cell.startsWith("'" + start), cell);
    }
    assertEquals(
        "\ufeffa,b\r\n-5,ok=1\r\n", text(Csv.of(List.of("a", "b"), List.of(List.of(-5, "ok=1")))));
  }

  @Test
  void quotesCommasAndLineBreaksStayInTheirCell() throws IOException {
    String odd = "a, \"b\"\r\nc; d";
    assertEquals(odd, rows(Csv.of(List.of("x"), List.of(List.of(odd)))).get(1)[0]);
  }

  @Test
  void theJsonIsReadBackAsItWas() {
    Report report = sketch("Ann \"🙂\" שרה");
    byte[] bytes = ReportData.json(report, Worded.sheet(report));
    JsonNode json = new JsonMapper().readTree(bytes);
    assertEquals("Ann \"🙂\" שרה", json.get("learner").asString());
    assertEquals("passed", json.get("result").asString());
    assertEquals(472, json.get("seconds").asInt());
    assertEquals(7, json.get("steps").size());
    assertTrue(json.at("/steps/4/longest").asBoolean());
    assertEquals(1, json.at("/counts/hints/question").asInt());
    assertEquals("code-expired", json.at("/next/0").asString());
    assertTrue(text(bytes).startsWith("{\n  \"rehearsal\" : \"late-code\",\n  \"title\""));
  }

  // ---- The same, and nothing that is nobody's business

  @Test
  void theSameTranscriptGivesTheSameBytesWhereverOneIs() {
    Seeded.runs(
        15,
        random -> {
          Transcript any = Rehearsed.random(random);
          byte[][] here = files(report(any));
          Locale locale = Locale.getDefault();
          TimeZone zone = TimeZone.getDefault();
          try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            byte[][] there = files(report(new Transcript(any.run(), any.entries())));
            for (int i = 0; i < here.length; i++) {
              assertArrayEquals(here[i], there[i]);
            }
          } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
          }
        });
  }

  /** Writes what all files of two reports hash to. */
  public static final class Hasher {
    private Hasher() {}

    public static void main(String[] arguments) throws Exception {
      TimeZone.setDefault(TimeZone.getTimeZone(arguments[0]));
      Locale.setDefault(Locale.forLanguageTag(arguments[1]));
      System.out.println(hashes());
    }

    static String hashes() throws Exception {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List<String> hashes = new ArrayList<>();
      for (Report report : List.of(sketch(NAME), report(Rehearsed.withEverything()))) {
        for (byte[] file : files(report)) {
          hashes.add(HexFormat.of().formatHex(digest.digest(file)));
        }
      }
      return String.join(" ", hashes);
    }
  }

  @Test
  void theSameTranscriptGivesTheSameBytesInAnotherProcess(@TempDir Path jars) throws Exception {
    ChildJvm java = ChildJvm.preparedIn(jars);
    String here = Hasher.hashes();
    for (List<String> place : List.of(List.of("Asia/Tokyo", "de-DE"), List.of("UTC", "tr-TR"))) {
      Process process = java.start(Hasher.class, place.get(0), place.get(1));
      assertEquals(List.of(here), process.inputReader().readAllLines());
      assertEquals(0, process.waitFor());
    }
  }

  @Test
  void anotherTranscriptGivesAnotherFile() {
    assertNotEquals(text(files(sketch("Ann"))[2]), text(files(sketch("Bo"))[2]));
    assertFalse(Arrays.equals(files(sketch("Ann"))[0], files(sketch("Bo"))[0]), "the paper");
  }

  /** Even where a secret got into a transcript by mistake: a report repeats no subject. */
  @Test
  void nothingThatWasTypedCanComeOut() {
    String typed = "hunter2marmalade";
    Rehearsed run = Rehearsed.by("Ann", Mode.TEST).note(Entry.Kind.STARTED).begin(1);
    for (Entry.Kind kind : Entry.Kind.values()) {
      run.note(kind, typed).note(kind, "CODE " + typed).note(kind, typed + " CALLER");
    }
    byte[][] files = files(run.report());
    assertFalse(pdfText(files[0]).contains(typed));
    assertFalse(text(files[1]).contains(typed));
    assertFalse(text(files[2]).contains(typed));
  }
}
