package org.twostep.place;

/**
 * A point on the Earth. Coordinates are kept in one normal form, so that the same point is always
 * equal to itself: four decimals, which is within 6 m, no negative zero, and 180 for the date line.
 *
 * @param latitude degrees north, from -90 to 90
 * @param longitude degrees east, above -180 and up to 180
 */
public record Coordinates(double latitude, double longitude) {
  /** The mean radius of the Earth in kilometers (IUGG). */
  public static final double EARTH_RADIUS_KM = 6371.0088;

  private static final double DECIMALS = 10_000;

  /**
   * Brings the point into its normal form; a longitude of -180 is taken for 180.
   *
   * @throws IllegalArgumentException where an angle is no number or out of its range
   */
  public Coordinates {
    latitude = rounded(Axis.LATITUDE.checked(latitude));
    longitude = rounded(Axis.LONGITUDE.checked(longitude));
    if (longitude == -Axis.LONGITUDE.most()) {
      longitude = Axis.LONGITUDE.most();
    }
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * DECIMALS) / DECIMALS; // a whole number has no negative zero
  }

  /**
   * The way along the great circle, in kilometers, by the haversine formula. It holds at the poles,
   * across the date line and between antipodes, and is the same there and back.
   */
  public double kilometersTo(Coordinates other) {
    double north = Math.toRadians(latitude);
    double otherNorth = Math.toRadians(other.latitude);
    double acrossParallels = squaredHalfSine(otherNorth - north);
    double acrossMeridians = squaredHalfSine(Math.toRadians(other.longitude - longitude));
    double haversine = acrossParallels + Math.cos(north) * Math.cos(otherNorth) * acrossMeridians;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, haversine)));
  }

  private static double squaredHalfSine(double angle) {
    double sine = Math.sin(angle / 2);
    return sine * sine;
  }

  /** As people write it, to about a kilometer, for example {@code 45.52° N, 122.68° W}. */
  public String display() {
    return Axis.LATITUDE.display(latitude) + ", " + Axis.LONGITUDE.display(longitude);
  }
}
