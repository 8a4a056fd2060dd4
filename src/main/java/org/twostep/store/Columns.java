package org.twostep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.statement.Update;
import org.twostep.account.Challenge;
import org.twostep.account.Challenge.Demand;
import org.twostep.account.Challenge.Way;
import org.twostep.contact.Channel;
import org.twostep.contact.Destination;
import org.twostep.factor.AttemptLimit;
import org.twostep.factor.Purpose;
import org.twostep.place.Coordinates;
import org.twostep.place.Place;

/** Reads and binds the kinds of columns that occur in many tables. */
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

  /** From the columns {@code wrong} and {@code closed_until}, with what stands before them. */
  static AttemptLimit limit(ResultSet row, String prefix) throws SQLException {
    return new AttemptLimit(
        row.getInt(prefix + "wrong"), optionalInstant(row, prefix + "closed_until"));
  }

  static void bind(Update update, String prefix, AttemptLimit limit) {
    update
        .bind(prefix + "Wrong", limit.wrong())
        .bind(prefix + "ClosedUntil", limit.closedUntil().orElse(null));
  }

  /** From the columns {@code place}, {@code latitude} and {@code longitude}. */
  static Optional<Place> optionalPlace(ResultSet row, String prefix) throws SQLException {
    String name = row.getString(prefix + "place");
    return name == null
        ? Optional.empty()
        : Optional.of(
            new Place(
                name,
                new Coordinates(
                    row.getDouble(prefix + "latitude"), row.getDouble(prefix + "longitude"))));
  }

  static void bindPlace(Update update, String prefix, Optional<Place> place) {
    update
        .bind(prefix + "Place", place.map(Place::name).orElse(null))
        .bind(prefix + "Latitude", place.map(p -> p.at().latitude()).orElse(null))
        .bind(prefix + "Longitude", place.map(p -> p.at().longitude()).orElse(null));
  }

  /** From the columns that begin with {@code challenge_}. */
  static Optional<Challenge> challenge(ResultSet row) throws SQLException {
    Optional<Purpose> purpose = optionalConstant(row, "challenge_purpose", Purpose.class);
    if (purpose.isEmpty()) {
      return Optional.empty();
    }
    Demand demand = constant(row, "challenge_demand", Demand.class);
    return Optional.of(Challenge.of(purpose.get(), demand, way(row)));
  }

  private static Way way(ResultSet row) throws SQLException {
    return switch (constant(row, "challenge_way", WayName.class)) {
      case FACTOR -> new Way.Factor(row.getString("challenge_factor"));
      case RECOVERY_CODE -> new Way.RecoveryCode();
      case PASSWORD -> new Way.Password();
    };
  }

  static void bind(Update update, Optional<Challenge> challenge) {
    update
        .bind("challengePurpose", challenge.map(Challenge::purpose).orElse(null))
        .bind("challengeDemand", challenge.map(Challenge::demand).orElse(null))
        .bind("challengeWay", challenge.map(c -> WayName.of(c.way())).orElse(null))
        .bind("challengeFactor", challenge.flatMap(c -> factorOf(c.way())).orElse(null));
  }

  private static Optional<String> factorOf(Way way) {
    return way instanceof Way.Factor(var id) ? Optional.of(id) : Optional.empty();
  }

  /** How the file spells a way. */
  private enum WayName {
    FACTOR,
    RECOVERY_CODE,
    PASSWORD;

    static WayName of(Way way) {
      return switch (way) {
        case Way.Factor _ -> FACTOR;
        case Way.RecoveryCode _ -> RECOVERY_CODE;
        case Way.Password _ -> PASSWORD;
      };
    }
  }
}
