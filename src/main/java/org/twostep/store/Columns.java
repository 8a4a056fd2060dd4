package org.twostep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.twostep.contact.Channel;
import org.twostep.contact.Destination;

/** Reads the kinds of columns that occur in many tables. */
final class Columns {
  private Columns() {}

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, Instant.class);
  }

  static Optional<Instant> optionalInstant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, Instant.class));
  }

  static Optional<String> optionalText(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  static <E extends Enum<E>> E constant(ResultSet row, String column, Class<E> kind)
      throws SQLException {
    return Enum.valueOf(kind, row.getString(column));
  }

  static <E extends Enum<E>> Optional<E> optionalConstant(
      ResultSet row, String column, Class<E> kind) throws SQLException {
    return optionalText(row, column).map(name -> Enum.valueOf(kind, name));
  }

  /** From the columns {@code channel} and {@code address}. */
  static Destination destination(ResultSet row) throws SQLException {
    return Destination.of(constant(row, "channel", Channel.class), row.getString("address"));
  }
}
