package org.twostep.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cities that can be chosen. */
class CitiesTest {
  private static Place city(String name) {
    return Cities.named(name).orElseThrow();
  }

  @Test
  void aFewDozenCitiesEachOnceInTheOrderOfTheirNames() {
    List<Place> all = Cities.all();
    assertTrue(all.size() >= 40, () -> "only " + all.size());
    assertEquals(all.size(), new HashSet<>(all).size());
    assertEquals(all.size(), all.stream().map(Place::name).distinct().count());
    assertEquals(all.stream().sorted(Comparator.comparing(Place::name)).toList(), all);
    assertThrows(UnsupportedOperationException.class, all::removeFirst);
  }

  @Test
  void theNamesSayWhichCityIsMeant() {
    assertTrue(Cities.all().contains(Cities.home()));
    assertEquals("Portland, Oregon", Cities.home().name());
    assertEquals("45.52° N, 122.68° W", Cities.home().at().display());
    assertEquals("Singapore", city("Singapore").name());
    assertEquals("São Paulo, Brazil", city("São Paulo, Brazil").name());
    assertEquals(Optional.empty(), Cities.named("portland"));
  }

  @Test
  void theVpnLeavesFarFromHome() {
    assertTrue(Cities.vpnExit().kilometersTo(Cities.home()) > 1000);
  }

  @Test
  void fromEachCityTheNearestIsItself() {
    Cities.all().forEach(city -> assertEquals(city, Cities.nearest(city.at())));
  }

  @Test
  void theNearestIsFoundAcrossTheDateLineAndAtThePole() {
    assertEquals("Suva, Fiji", Cities.nearest(new Coordinates(-17, -179)).name());
    assertEquals("Reykjavik, Iceland", Cities.nearest(new Coordinates(90, 0)).name());
  }

  /** Figures from printed tables, rounded to the kilometer and by other models of the Earth. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "London, England | Paris, France | 344",
        "New York, New York | Los Angeles, California | 3936",
        "New York, New York | London, England | 5570",
        "Sydney, Australia | Tokyo, Japan | 7820",
        "Paris, France | Berlin, Germany | 878",
        "Auckland, New Zealand | Sydney, Australia | 2156",
        "Buenos Aires, Argentina | Cape Town, South Africa | 6880",
        "Portland, Oregon | Seattle, Washington | 234",
        "Portland, Oregon | Salem, Oregon | 70",
        "Portland, Oregon | Hillsboro, Oregon | 24"
      })
  void knownDistances(String from, String to, double km) {
    assertEquals(km, city(from).kilometersTo(city(to)), Math.max(1, km * 0.005));
  }
}
