package org.twostep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.twostep.message.Message;
import org.twostep.place.Coordinates;
import org.twostep.place.Place;
import org.twostep.world.Carrier.Post;
import org.twostep.world.Carrier.Round;
import org.twostep.world.Computer;
import org.twostep.world.Conditions;
import org.twostep.world.Delay;
import org.twostep.world.Devices;
import org.twostep.world.Transit;
import org.twostep.world.Whereabouts;
import org.twostep.world.WorldStore;

/** The conditions of the world, the post, and what was delivered. */
final class H2World implements WorldStore {
  private final Transactions transactions;

  H2World(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public Conditions conditions() {
    return transactions.in(H2World::read);
  }

  @Override
  public Conditions change(UnaryOperator<Conditions> change) {
    return transactions.in(handle -> {
      Conditions before = read(handle);
      Conditions after = change.apply(before);
      writeChanged(handle, before, after);
      return after;
    });
  }

  /**
   * Between two notes of the time something may have happened, and that is in the history. Its
   * newest line is its last one, which is found without reading the others.
   */
  @Override
  public Optional<Instant> clockReached() {
    return transactions.in(handle ->
        handle
            .createQuery(
                """
                SELECT MAX(moment) FROM (
                  SELECT reached AS moment FROM practice_time
                  UNION ALL
                  (SELECT happened_at FROM activity ORDER BY id DESC FETCH FIRST ROW ONLY))
                """)
            .map((row, _) -> Optional.ofNullable(row.getObject(1, Instant.class)))
            .one());
  }

  @Override
  public void keepClockReached(Instant moment) {
    transactions.run(
        handle -> handle.execute("MERGE INTO practice_time (id, reached) VALUES (1, ?)", moment));
  }

  @Override
  public int carry(Function<Post, Round> round) {
    return transactions.in(handle -> PostTable.isEmpty(handle) ? 0 : carry(handle, round));
  }

  private static int carry(Handle handle, Function<Post, Round> round) {
    Conditions conditions = read(handle);
    List<Transit> underWay = PostTable.underWay(handle);
    Round done = round.apply(new Post(conditions, underWay));
    writeChanged(handle, conditions, done.post().conditions());
    PostTable.write(handle, underWay, done.post().underWay(), done.delivered());
    return done.delivered().size();
  }

  @Override
  public void send(Message message) {
    transactions.run(handle -> PostTable.send(handle, List.of(message)));
  }

  @Override
  public Devices devices() {
    return transactions.in(handle -> new Devices(PostTable.delivered(handle)));
  }

  @Override
  public void markRead(String messageId) {
    transactions.run(handle -> PostTable.markRead(handle, messageId));
  }

  private static Conditions read(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT delay, next_email_to_spam, clock_offset,
              place, latitude, longitude, location_hidden, vpn, computer, phone_clock_off, service,
              clock_stands_at
            FROM conditions
            """)
        .map((row, _) ->
            new Conditions(
                Columns.constant(row, "delay", Delay.class),
                row.getBoolean("next_email_to_spam"),
                row.getObject("clock_offset", Duration.class),
                whereabouts(row),
                row.getObject("phone_clock_off", Duration.class),
                row.getBoolean("service"),
                Columns.optionalInstant(row, "clock_stands_at")))
        .one();
  }

  private static Whereabouts whereabouts(ResultSet row) throws SQLException {
    Coordinates at = new Coordinates(row.getDouble("latitude"), row.getDouble("longitude"));
    return new Whereabouts(
        new Place(row.getString("place"), at),
        row.getBoolean("location_hidden"),
        row.getBoolean("vpn"),
        Columns.constant(row, "computer", Computer.class));
  }

  private static void writeChanged(Handle handle, Conditions before, Conditions after) {
    if (!after.equals(before)) {
      write(handle, after);
    }
  }

  static void write(Handle handle, Conditions conditions) {
    Whereabouts whereabouts = conditions.whereabouts();
    Coordinates at = whereabouts.at().at();
    handle
        .createUpdate(
            """
            MERGE INTO conditions (id, delay, next_email_to_spam, clock_offset,
              place, latitude, longitude, location_hidden, vpn, computer, phone_clock_off, service,
              clock_stands_at)
            VALUES (1, :delay, :nextEmailToSpam, :clockOffset,
              :place, :latitude, :longitude, :hidden, :vpn, :computer, :phoneClockOff, :service,
              :standsAt)
            """)
        .bind("delay", conditions.delay())
        .bind("nextEmailToSpam", conditions.nextEmailToSpam())
        .bind("clockOffset", conditions.clockOffset())
        .bind("place", whereabouts.at().name())
        .bind("latitude", at.latitude())
        .bind("longitude", at.longitude())
        .bind("hidden", whereabouts.hidden())
        .bind("vpn", whereabouts.vpn())
        .bind("computer", whereabouts.computer())
        .bind("phoneClockOff", conditions.phoneClockOff())
        .bind("service", conditions.service())
        .bind("standsAt", conditions.standsAt().orElse(null))
        .execute();
  }
}
