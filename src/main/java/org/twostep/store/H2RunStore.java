package org.twostep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.twostep.rehearsal.Entry;
import org.twostep.rehearsal.Mode;
import org.twostep.rehearsal.Run;
import org.twostep.rehearsal.RunStore;
import org.twostep.rehearsal.Transcript;

/** Learners, their runs, and what happened in them. */
final class H2RunStore implements RunStore {
  /** Both tables are read in the order of their keys, which is the order of writing. */
  private static final String RUNS =
      """
      SELECT run.id, run.learner, run.scenario, run.mode, run.started_at,
        line.happened_at, line.kind, line.subject
      FROM run LEFT JOIN transcript_entry line ON line.run = run.ordinal
      WHERE %s
      ORDER BY run.ordinal, line.id
      """;

  private static final String OF_ALL = RUNS.formatted("TRUE");
  private static final String OF_LEARNER = RUNS.formatted("run.learner = :learner");
  private static final String UNFINISHED =
      RUNS.formatted("run.ordinal = (SELECT MAX(ordinal) FROM run WHERE NOT is_over)");

  private final Transactions transactions;

  H2RunStore(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public List<String> learners() {
    return transactions.in(handle ->
        handle.createQuery("SELECT name FROM learner ORDER BY name").mapTo(String.class).list());
  }

  @Override
  public void addLearner(String name) {
    transactions.run(handle -> add(handle, name));
  }

  private static void add(Handle handle, String name) {
    handle
        .createUpdate("MERGE INTO learner (name) KEY (name) VALUES (:name)")
        .bind("name", name)
        .execute();
  }

  @Override
  public void begin(Run run) {
    transactions.run(handle -> {
      add(handle, run.learner());
      handle
          .createUpdate(
              """
              INSERT INTO run (id, learner, scenario, mode, started_at)
              VALUES (:id, :learner, :scenario, :mode, :startedAt)
              """)
          .bind("id", run.id())
          .bind("learner", run.learner())
          .bind("scenario", run.scenario())
          .bind("mode", run.mode())
          .bind("startedAt", run.startedAt())
          .execute();
    });
  }

  @Override
  public void append(String run, List<Entry> entries) {
    transactions.run(handle -> entries.forEach(entry -> append(handle, run, entry)));
  }

  private static void append(Handle handle, String run, Entry entry) {
    handle
        .createUpdate(
            """
            INSERT INTO transcript_entry (run, happened_at, kind, subject)
            SELECT ordinal, :at, :kind, :subject FROM run WHERE id = :run
            """)
        .bind("run", run)
        .bind("at", entry.at())
        .bind("kind", entry.kind())
        .bind("subject", entry.subject())
        .execute();
    if (entry.kind() == Entry.Kind.FINISHED || entry.kind() == Entry.Kind.LEFT) {
      handle
          .createUpdate("UPDATE run SET is_over = TRUE WHERE id = :run")
          .bind("run", run)
          .execute();
    }
  }

  @Override
  public Optional<Transcript> unfinished() {
    return transactions.in(
        handle -> transcripts(handle.createQuery(UNFINISHED)).stream().findFirst());
  }

  @Override
  public List<Transcript> of(String learner) {
    return transactions.in(
        handle -> transcripts(handle.createQuery(OF_LEARNER).bind("learner", learner)));
  }

  @Override
  public List<Transcript> all() {
    return transactions.in(handle -> transcripts(handle.createQuery(OF_ALL)));
  }

  private static List<Transcript> transcripts(Query query) {
    Map<Run, List<Entry>> runs = new LinkedHashMap<>();
    query
        .map((row, _) -> Map.entry(run(row), entry(row)))
        .forEach(row ->
            row.getValue()
                .ifPresentOrElse(
                    runs.computeIfAbsent(row.getKey(), _ -> new ArrayList<>())::add, () -> {}));
    return runs.entrySet().stream()
        .map(run -> new Transcript(run.getKey(), run.getValue()))
        .toList();
  }

  private static Run run(ResultSet row) throws SQLException {
    return new Run(
        row.getString("id"),
        row.getString("learner"),
        row.getString("scenario"),
        Columns.constant(row, "mode", Mode.class),
        Columns.instant(row, "started_at"));
  }

  /** Empty where nothing happened in the run so far. */
  private static Optional<Entry> entry(ResultSet row) throws SQLException {
    Optional<Entry.Kind> kind = Columns.optionalConstant(row, "kind", Entry.Kind.class);
    return kind.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Entry(Columns.instant(row, "happened_at"), kind.get(), row.getString("subject")));
  }

  @Override
  public void reset(String learner) {
    transactions.run(handle ->
        handle
            .createUpdate("DELETE FROM run WHERE learner = :learner")
            .bind("learner", learner)
            .execute());
  }

  @Override
  public void resetAll() {
    transactions.run(handle -> handle.execute("DELETE FROM run"));
  }
}
