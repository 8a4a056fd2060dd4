package org.twostep.report;

import java.util.List;
import java.util.Optional;
import org.twostep.rehearsal.Progress.Tries;
import org.twostep.table.Csv;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Who passed what, for other programs. */
public final class ProgressData {
  private static final List<String> HEADS =
      List.of("learner", "rehearsal", "title", "passed", "best_mode", "tries", "last_try", "hints");

  private ProgressData() {}

  /**
   * One learner and one rehearsal.
   *
   * @param tries empty where the learner never tried it
   */
  public record Row(String learner, String scenario, String title, Optional<Tries> tries) {}

  /** One row a learner and rehearsal. */
  public static byte[] csv(List<Row> rows) {
    return Csv.of(HEADS, rows.stream().map(ProgressData::cells).toList());
  }

  private static List<Object> cells(Row row) {
    return List.of(
        row.learner(),
        row.scenario(),
        row.title(),
        passed(row),
        best(row),
        row.tries().map(Tries::runs).orElse(0),
        last(row),
        row.tries().map(Tries::hints).orElse(0));
  }

  /** The same, as a list. */
  public static byte[] json(List<Row> rows) {
    ArrayNode root = JsonNodeFactory.instance.arrayNode();
    rows.forEach(row -> write(root.addObject(), row));
    return Json.of(root);
  }

  private static void write(ObjectNode node, Row row) {
    node.put("learner", row.learner());
    node.put("rehearsal", row.scenario());
    node.put("title", row.title());
    node.put("passed", passed(row));
    node.put("bestMode", best(row));
    node.put("tries", row.tries().map(Tries::runs).orElse(0));
    node.put("lastTry", last(row));
    node.put("hints", row.tries().map(Tries::hints).orElse(0));
  }

  private static String passed(Row row) {
    return row.tries().flatMap(Tries::passed).map(ReportData::iso).orElse("");
  }

  private static String best(Row row) {
    return row.tries().flatMap(Tries::best).map(ReportData::name).orElse("");
  }

  private static String last(Row row) {
    return row.tries().map(Tries::last).map(ReportData::iso).orElse("");
  }
}
