package org.twostep.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.twostep.rehearsal.Counts;
import org.twostep.rehearsal.Report;
import org.twostep.rehearsal.StepPart;
import org.twostep.report.Sheet.Section;
import org.twostep.table.Csv;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The report for other programs: times as ISO 8601 has them, in UTC, lengths of time in seconds,
 * and the sentences as the sheet words them.
 */
public final class ReportData {
  private static final List<String> HEADS =
      List.of(
          "rehearsal",
          "learner",
          "mode",
          "result",
          "began",
          "ended",
          "row",
          "number",
          "text",
          "done",
          "seconds",
          "wrong_entries",
          "hints",
          "codes_asked_again",
          "given_away",
          "begun_again");

  private ReportData() {}

  /** One row a step, one for all of them, and one a sentence. */
  public static byte[] csv(Report report, Sheet sheet) {
    List<List<Object>> rows = new ArrayList<>();
    report.steps().forEach(step -> rows.add(row(report, step)));
    rows.add(
        row(
            report,
            "total",
            "",
            sheet.title(),
            Boolean.toString(report.result().isFinished()),
            report.total().toSeconds(),
            report.counts()));
    for (Section section : sheet.sections()) {
      for (String sentence : section.sentences()) {
        rows.add(sentence(report, section.title(), sentence));
      }
    }
    return Csv.of(HEADS, rows);
  }

  private static List<Object> row(Report report, StepPart step) {
    return row(
        report,
        "step",
        step.number(),
        step.name(),
        Boolean.toString(step.done()),
        step.time().toSeconds(),
        step.counts());
  }

  private static List<Object> row(
      Report report,
      String kind,
      Object number,
      String text,
      String done,
      long seconds,
      Counts counts) {
    List<Object> row = head(report, kind, number, text);
    row.addAll(
        List.of(
            done,
            seconds,
            counts.wrong(),
            counts.hints(),
            counts.resent(),
            counts.shared(),
            counts.retried()));
    return row;
  }

  private static List<Object> sentence(Report report, String section, String sentence) {
    List<Object> row = head(report, section, "", sentence);
    row.addAll(List.of("", "", "", "", "", "", ""));
    return row;
  }

  private static List<Object> head(Report report, String kind, Object number, String text) {
    return new ArrayList<>(
        List.of(
            report.run().scenario(),
            report.run().learner(),
            name(report.run().mode()),
            name(report.result()),
            iso(report.began()),
            iso(report.ended()),
            kind,
            number,
            text));
  }

  /** All of it, in an order that stays. */
  public static byte[] json(Report report, Sheet sheet) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("rehearsal", report.run().scenario());
    root.put("title", report.title());
    root.put("learner", report.run().learner());
    root.put("mode", name(report.run().mode()));
    root.put("result", name(report.result()));
    root.put("began", iso(report.began()));
    root.put("ended", iso(report.ended()));
    root.put("seconds", report.total().toSeconds());
    counts(root.putObject("counts"), report.counts());
    ArrayNode steps = root.putArray("steps");
    report.steps().forEach(step -> step(steps.addObject(), step));
    ArrayNode sections = root.putArray("sections");
    sheet.sections().forEach(section -> section(sections.addObject(), section));
    ArrayNode next = root.putArray("next");
    report.next().forEach(next::add);
    return Json.of(root);
  }

  private static void step(ObjectNode node, StepPart step) {
    node.put("number", step.number());
    node.put("name", step.name());
    node.put("done", step.done());
    node.put("longest", step.longest());
    node.put("seconds", step.time().toSeconds());
    counts(node.putObject("counts"), step.counts());
  }

  private static void counts(ObjectNode node, Counts counts) {
    node.put("wrongEntries", counts.wrong());
    node.putObject("hints")
        .put("question", counts.questions())
        .put("place", counts.places())
        .put("answer", counts.answers());
    node.put("codesAskedAgain", counts.resent());
    node.put("givenAway", counts.shared());
    node.put("begunAgain", counts.retried());
  }

  private static void section(ObjectNode node, Section section) {
    node.put("title", section.title());
    ArrayNode sentences = node.putArray("sentences");
    section.sentences().forEach(sentences::add);
  }

  /** Whole seconds: what a clock shows. */
  static String iso(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** The name of an enum value in files, for example {@code given-away}. */
  static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
