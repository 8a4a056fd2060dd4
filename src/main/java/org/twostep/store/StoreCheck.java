package org.twostep.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Whether a copy would do in the place of the store. */
final class StoreCheck {
  private StoreCheck() {}

  /**
   * Unpacks a copy beside itself, opens it, and reads every row of it.
   *
   * @throws StoreException where it is no copy, is damaged, is newer than the program, or has no
   *     account in it
   */
  static void readThrough(Path copy) {
    Path trial = copy.resolveSibling("trial");
    try {
      StoreCopy.restore(copy, trial);
      try (Connection connection = H2File.connect(trial)) {
        Migrations.requireKnown(connection);
        requireAccount(connection);
        readAll(connection);
      }
    } catch (SQLException e) {
      throw StoreException.ofReading(e);
    } finally {
      StoreCopy.remove(trial.resolveSibling(trial.getFileName() + H2File.SUFFIX));
    }
  }

  private static void requireAccount(Connection connection) throws SQLException {
    if (count(connection, "SELECT username FROM account") == 0) {
      throw new StoreException.Damaged(new SQLException("no account"));
    }
  }

  /** The statements that would make the whole of it again, one for each table and each row. */
  private static void readAll(Connection connection) throws SQLException {
    count(connection, "SCRIPT");
  }

  private static int count(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      int count = 0;
      while (rows.next()) {
        count++;
      }
      return count;
    }
  }
}
