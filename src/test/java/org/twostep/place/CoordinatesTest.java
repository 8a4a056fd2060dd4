package org.twostep.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.Seeded;

/** Points on the Earth: their normal form, and how far apart they are. */
class CoordinatesTest {
  private static final double HALF_ROUND = Math.PI * Coordinates.EARTH_RADIUS_KM;
  private static final double METER = 0.001;

  private static Coordinates anywhere(RandomGenerator random) {
    return new Coordinates(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-90.00001, 90.00001, 1e300, Double.NaN, Double.POSITIVE_INFINITY})
  void aLatitudeOutOfRangeIsNoPoint(double degrees) {
    assertThrows(IllegalArgumentException.class, () -> new Coordinates(degrees, 0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-180.00001, 180.00001, 360, Double.NaN, Double.NEGATIVE_INFINITY})
  void aLongitudeOutOfRangeIsNoPoint(double degrees) {
    assertThrows(IllegalArgumentException.class, () -> new Coordinates(0, degrees));
  }

  @ParameterizedTest
  @CsvSource({
    "45.51524, -122.67842, 45.5152, -122.6784",
    "-0.00001, -0.0, 0, 0",
    "90, 180, 90, 180",
    "-90, -180, -90, 180",
    "89.99999, -179.99999, 90, 180"
  })
  void theSamePointIsEqualToItself(double north, double east, double sameNorth, double sameEast) {
    assertEquals(new Coordinates(sameNorth, sameEast), new Coordinates(north, east));
  }

  @Test
  void theNormalFormIsItsOwn() {
    Seeded.runs(
        1000,
        random -> {
          Coordinates point = anywhere(random);
          assertEquals(point, new Coordinates(point.latitude(), point.longitude()));
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "45.5152 | -122.6784 | 45.52° N, 122.68° W",
        "-33.8688 | 151.2093 | 33.87° S, 151.21° E",
        "0 | 0 | 0.00° N, 0.00° E",
        "-0.004 | -0.004 | 0.00° N, 0.00° E",
        "-0.006 | -0.006 | 0.01° S, 0.01° W",
        "90 | -180 | 90.00° N, 180.00° E"
      })
  void howPeopleWriteIt(double north, double east, String text) {
    assertEquals(text, new Coordinates(north, east).display());
  }

  @Test
  void aDegreeOfTheEquatorAndOfAMeridianAreEquallyLong() {
    double degree = HALF_ROUND / 180;
    assertEquals(degree, km(0, 10, 0, 11), METER);
    assertEquals(degree, km(10, 0, 11, 0), METER);
    assertEquals(degree / 2, km(60, 10, 60, 11), 0.01, "meridians draw together");
  }

  @Test
  void antipodesAreHalfRoundTheEarth() {
    assertEquals(HALF_ROUND, km(0, 0, 0, 180), METER);
    assertEquals(HALF_ROUND, km(90, 0, -90, 0), METER);
    assertEquals(HALF_ROUND, km(45.5152, -122.6784, -45.5152, 57.3216), METER);
    Seeded.runs(
        1000,
        random -> {
          Coordinates point = anywhere(random);
          double east = point.longitude();
          Coordinates opposite =
              new Coordinates(-point.latitude(), east > 0 ? east - 180 : east + 180);
          assertEquals(HALF_ROUND, point.kilometersTo(opposite), METER);
        });
  }

  @Test
  void atAPoleEveryLongitudeIsTheSamePlace() {
    assertEquals(0, km(90, 0, 90, 137), METER);
    assertEquals(0, km(-90, -20, -90, 137), METER);
  }

  @Test
  void theDateLineIsNoWall() {
    assertEquals(0, km(10, 180, 10, -180), 0);
    assertEquals(km(0, 0, 0, 2), km(0, 179, 0, -179), METER);
    assertEquals(km(-18, 10, -17, 12), km(-18, 179, -17, -179), METER);
  }

  private static double km(double north, double east, double otherNorth, double otherEast) {
    return new Coordinates(north, east).kilometersTo(new Coordinates(otherNorth, otherEast));
  }

  @Test
  void thereAndBackIsEquallyFarAndADetourIsNeverShorter() {
    Seeded.runs(
        10_000,
        random -> {
          Coordinates a = anywhere(random);
          Coordinates b = anywhere(random);
          Coordinates c = anywhere(random);
          assertEquals(a.kilometersTo(b), b.kilometersTo(a), 0);
          assertEquals(0, a.kilometersTo(a), 0);
          assertTrue(a.kilometersTo(c) <= a.kilometersTo(b) + b.kilometersTo(c) + METER);
          assertTrue(a.kilometersTo(b) <= HALF_ROUND);
        });
  }

  /** Another way to the same figure: the angle between two arrows from the middle of the Earth. */
  @Test
  void theAngleBetweenTwoArrowsSaysTheSame() {
    Seeded.runs(
        10_000,
        random -> {
          Coordinates a = anywhere(random);
          Coordinates b = anywhere(random);
          assertEquals(byArrows(a, b), a.kilometersTo(b), METER);
        });
  }

  private static double byArrows(Coordinates a, Coordinates b) {
    double[] p = arrow(a);
    double[] q = arrow(b);
    double dot = p[0] * q[0] + p[1] * q[1] + p[2] * q[2];
    double cross =
        Math.hypot(
            Math.hypot(p[1] * q[2] - p[2] * q[1], p[2] * q[0] - p[0] * q[2]),
            p[0] * q[1] - p[1] * q[0]);
    return Coordinates.EARTH_RADIUS_KM * Math.atan2(cross, dot);
  }

  private static double[] arrow(Coordinates point) {
    double north = Math.toRadians(point.latitude());
    double east = Math.toRadians(point.longitude());
    return new double[] {
      Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)
    };
  }
}
