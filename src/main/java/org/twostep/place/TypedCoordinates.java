package org.twostep.place;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twostep.entry.Entry;
import org.twostep.entry.Field;
import org.twostep.entry.Refusal;

/**
 * Two angles after reading them. Each is judged for itself, so that both fields can say what is
 * wrong at once.
 */
public record TypedCoordinates(Entry<Double> latitude, Entry<Double> longitude) {
  /**
   * Reads degrees as people type them: a decimal point or comma, spaces, a degree sign, a letter of
   * the compass behind, or a minus sign in front.
   */
  public static TypedCoordinates parse(String latitude, String longitude) {
    return new TypedCoordinates(Axis.LATITUDE.parse(latitude), Axis.LONGITUDE.parse(longitude));
  }

  /** What is wrong, at {@link Field#LATITUDE} and {@link Field#LONGITUDE}; empty for a point. */
  public List<Refusal> refusals() {
    return Stream.of(latitude.refusalAt(Field.LATITUDE), longitude.refusalAt(Field.LONGITUDE))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The point; empty where there are refusals. */
  public Optional<Coordinates> toOptional() {
    return latitude
        .toOptional()
        .flatMap(north -> longitude.toOptional().map(east -> new Coordinates(north, east)));
  }
}
