package org.twostep.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.Location;
import org.h2.api.ErrorCode;

/** Brings the file's tables up to what this program knows. */
final class Migrations {
  /**
   * The numbered files in {@code migration/}. H2 commits after every statement that makes a table,
   * so each statement in them must be harmless when it runs a second time.
   */
  private static final List<String> FILES =
      List.of(
          "V1__practice_account.sql",
          "V2__activity.sql",
          "V3__authenticator.sql",
          "V4__whereabouts.sql",
          "V5__second_factors.sql",
          "V6__feedback.sql",
          "V7__rehearsals.sql",
          "V8__strangers.sql",
          "V9__standing_clock.sql",
          "V10__practice_time.sql",
          "V11__newest_messages.sql");

  /** The version of a file that is up to date. */
  static final int NEWEST = version(FILES.getLast());

  private Migrations() {}

  private static int version(String file) {
    return Integer.parseInt(file.substring(1, file.indexOf('_')));
  }

  /** What the file's own history says. */
  private record History(int version, int applied, int failures) {
    /** Files can be missing in between: an earlier number may have come into the program later. */
    boolean isComplete() {
      return applied == FILES.size() && failures == 0;
    }
  }

  /**
   * Applies what is missing. A file that is up to date is known by one query, without waking
   * Flyway, which takes longer than all the rest of opening.
   *
   * @throws StoreException.Newer when the file is ahead of this program
   */
  static void bringUpToDate(Connection connection) {
    try {
      History history = known(connection);
      if (!history.isComplete()) {
        migrate(connection, history.failures() > 0);
      }
    } catch (SQLException e) {
      throw StoreException.of(e);
    }
  }

  /**
   * That this program could bring the file up to date; changes nothing.
   *
   * @throws StoreException.Newer when the file is ahead of this program
   */
  static void requireKnown(Connection connection) {
    try {
      known(connection);
    } catch (SQLException e) {
      throw StoreException.of(e);
    }
  }

  private static History known(Connection connection) throws SQLException {
    History history = history(connection);
    if (history.version() > NEWEST) {
      throw new StoreException.Newer(
          new SQLException("version " + history.version() + " is newer than " + NEWEST));
    }
    return history;
  }

  private static void migrate(Connection connection, boolean repair) throws SQLException {
    Flyway flyway = flyway(connection);
    if (repair) {
      flyway.repair(); // forgets that it failed; each file may run a second time
    }
    flyway.migrate();
    connection.setAutoCommit(true);
  }

  static Flyway flyway(Connection connection) {
    return Flyway.configure()
        .dataSource(new HeldConnection(connection))
        .outOfOrder(true) // what is missing in between
        .resourceProvider(new MigrationFiles(FILES))
        .javaMigrationClassProvider(List::of)
        .locations(
            new Location
                [0]) // nothing is searched for: that fails in a run-time image, and takes time
        .loggers("slf4j")
        .load();
  }

  private static History history(Connection connection) throws SQLException {
    String query =
        """
        SELECT COALESCE(MAX(CAST("version" AS INTEGER)), 0),
          COUNT(DISTINCT "version") FILTER (WHERE "success"),
          COUNT(*) FILTER (WHERE NOT "success")
        FROM "flyway_schema_history"
        """;
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return new History(row.getInt(1), row.getInt(2), row.getInt(3));
    } catch (SQLException e) {
      if (isMissingTable(e)) {
        return new History(0, 0, 0);
      }
      throw e;
    }
  }

  private static boolean isMissingTable(SQLException e) {
    return e.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1
        || e.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1;
  }
}
