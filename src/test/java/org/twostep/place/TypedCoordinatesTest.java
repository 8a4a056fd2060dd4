package org.twostep.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twostep.Seeded;
import org.twostep.entry.Entry;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;

/** Reading coordinates as people type them. */
class TypedCoordinatesTest {
  private static final String ODD_PIECES = "0123456789.,-−+°º NSEWnsew";

  private static Entry<Double> latitude(String typed) {
    return TypedCoordinates.parse(typed, "0").latitude();
  }

  private static Entry<Double> longitude(String typed) {
    return TypedCoordinates.parse("0", typed).longitude();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "45.52 | 45.52",
        "45,52 | 45.52",
        "+45.52 | 45.52",
        "-33.87 | -33.87",
        "−33.87 | -33.87",
        "–33.87 | -33.87",
        "- 33.87 | -33.87",
        "33.87S | -33.87",
        "33.87 s | -33.87",
        "33,87° S | -33.87",
        "45.52°N | 45.52",
        "45.52º n | 45.52",
        "45.52˚ | 45.52",
        "45. | 45",
        ".5 | 0.5",
        "0 | 0",
        "00045.5 | 45.5",
        "90 | 90",
        "-90 | -90",
        "'\t45.52\u00a0' | 45.52",
        "'４５．５２' | 45.52",
        "٤٥.٥ | 45.5"
      })
  void whatIsALatitude(String typed, double degrees) {
    assertEquals(Entry.accepted(degrees), latitude(typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-122.68 | -122.68",
        "122.68 W | -122.68",
        "122,68° w | -122.68",
        "151.21° E | 151.21",
        "180 | 180",
        "-180 | -180"
      })
  void whatIsALongitude(String typed, double degrees) {
    assertEquals(Entry.accepted(degrees), longitude(typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | LATITUDE_EMPTY",
        "'  ' | LATITUDE_EMPTY",
        "'\u00a0' | LATITUDE_EMPTY",
        "- | LATITUDE_NOT_A_NUMBER",
        ". | LATITUDE_NOT_A_NUMBER",
        "° | LATITUDE_NOT_A_NUMBER",
        "N | LATITUDE_NOT_A_NUMBER",
        "Portland | LATITUDE_NOT_A_NUMBER",
        "45.5.2 | LATITUDE_NOT_A_NUMBER",
        "1,045.5 | LATITUDE_NOT_A_NUMBER",
        "--45 | LATITUDE_NOT_A_NUMBER",
        "45- | LATITUDE_NOT_A_NUMBER",
        "-45 S | LATITUDE_NOT_A_NUMBER",
        "45 E | LATITUDE_NOT_A_NUMBER",
        "45 N S | LATITUDE_NOT_A_NUMBER",
        "4e1 | LATITUDE_NOT_A_NUMBER",
        "NaN | LATITUDE_NOT_A_NUMBER",
        "Infinity | LATITUDE_NOT_A_NUMBER",
        "0x10 | LATITUDE_NOT_A_NUMBER",
        "45d | LATITUDE_NOT_A_NUMBER",
        "45.52, -122.68 | LATITUDE_NOT_A_NUMBER",
        "🙂 | LATITUDE_NOT_A_NUMBER",
        "½ | LATITUDE_NOT_A_NUMBER",
        "90.00001 | LATITUDE_RANGE",
        "-91 | LATITUDE_RANGE",
        "122.68 | LATITUDE_RANGE",
        "999999999999999999999999999999 | LATITUDE_RANGE",
        "99999999999999999999999999999999999999999 | LATITUDE_NOT_A_NUMBER"
      })
  void whyItIsNoLatitude(String typed, Reason reason) {
    assertEquals(Entry.refused(reason), latitude(typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | LONGITUDE_EMPTY",
        "west | LONGITUDE_NOT_A_NUMBER",
        "-122.68 W | LONGITUDE_NOT_A_NUMBER",
        "45 N | LONGITUDE_NOT_A_NUMBER",
        "180.5 | LONGITUDE_RANGE",
        "-181 | LONGITUDE_RANGE"
      })
  void whyItIsNoLongitude(String typed, Reason reason) {
    assertEquals(Entry.refused(reason), longitude(typed));
  }

  @Test
  void eachFieldSaysWhatIsWrongWithIt() {
    TypedCoordinates typed = TypedCoordinates.parse("north", "");
    assertEquals(
        List.of(
            Refusal.of(Field.LATITUDE, Reason.LATITUDE_NOT_A_NUMBER),
            Refusal.of(Field.LONGITUDE, Reason.LONGITUDE_EMPTY)),
        typed.refusals());
    assertEquals(Optional.empty(), typed.toOptional());
    assertEquals(Optional.empty(), TypedCoordinates.parse("1", "x").toOptional());
    assertEquals(Optional.empty(), TypedCoordinates.parse("x", "1").toOptional());
  }

  @Test
  void twoAnglesAreAPoint() {
    TypedCoordinates typed = TypedCoordinates.parse("45,51524", "122.67841 W");
    assertEquals(List.of(), typed.refusals());
    assertEquals(Optional.of(new Coordinates(45.5152, -122.6784)), typed.toOptional());
  }

  @Test
  void whatIsDisplayedCanBeTypedBack() {
    Seeded.runs(
        2000,
        random -> {
          double north = random.nextInt(-9000, 9001) / 100.0;
          double east = random.nextInt(-17999, 18001) / 100.0;
          Coordinates point = new Coordinates(north, east);
          String[] parts = point.display().split(", ");
          assertEquals(Optional.of(point), TypedCoordinates.parse(parts[0], parts[1]).toOptional());
        });
  }

  @Test
  void anyTextIsAPointOrRefused() {
    Seeded.runs(
        20_000,
        random -> {
          String typed =
              random.nextBoolean()
                  ? Seeded.text(random, 6)
                  : random
                      .ints(random.nextInt(8), 0, ODD_PIECES.length())
                      .mapToObj(i -> ODD_PIECES.substring(i, i + 1))
                      .reduce("", String::concat);
          TypedCoordinates parsed = TypedCoordinates.parse(typed, typed);
          assertEquals(parsed.refusals().isEmpty(), parsed.toOptional().isPresent(), typed);
          parsed.latitude().toOptional().ifPresent(north -> assertTrue(Math.abs(north) <= 90));
          parsed.longitude().toOptional().ifPresent(east -> assertTrue(Math.abs(east) <= 180));
        });
  }
}
