package org.twostep.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twostep.Seeded;
import org.twostep.SettableClock;
import org.twostep.place.Verdict.Ask;
import org.twostep.place.Verdict.Impossible;
import org.twostep.place.Verdict.Near;
import org.twostep.place.Verdict.NoCode;
import org.twostep.place.Verdict.Why;

/** Every combination of device, place and last sign-in, and the figures to the last bit. */
class LocationRuleTest {
  private static final Instant NOW = SettableClock.START;
  private static final TrustedPlace HOME = new TrustedPlace("home", Cities.home());
  private static final TrustedPlace WORK = new TrustedPlace("work", city("Seattle, Washington"));
  private static final List<TrustedPlace> TRUSTED = List.of(WORK, HOME);
  private static final Optional<Sighting> NEVER = Optional.empty();

  private static Place city(String name) {
    return Cities.named(name).orElseThrow();
  }

  private static Optional<Sighting> seen(Place place, Duration ago) {
    return Optional.of(new Sighting(place, NOW.minus(ago)));
  }

  private static Verdict judge(boolean trustedDevice, Optional<Place> here) {
    return LocationRule.judge(TRUSTED, trustedDevice, here, NEVER, NOW);
  }

  private static Verdict asks(Why why) {
    return new Ask(Optional.of(why));
  }

  private static Near near(TrustedPlace place, String city) {
    return new Near(place, place.place().kilometersTo(city(city)));
  }

  /** A point so many kilometers north of the equator, on the meridian of Greenwich. */
  private static Place north(double km) {
    double degrees = Math.toDegrees(km / Coordinates.EARTH_RADIUS_KM);
    return new Place("north", new Coordinates(degrees, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | Portland, Oregon | none",
        "true | Hillsboro, Oregon | none",
        "true | Salem, Oregon | code",
        "true | San Francisco, California | far",
        "true | '' | no location",
        "false | Portland, Oregon | new device",
        "false | Salem, Oregon | new device",
        "false | San Francisco, California | new device",
        "false | '' | new device"
      })
  void everyDeviceInEveryPlace(boolean trustedDevice, String here, String expected) {
    Verdict verdict = judge(trustedDevice, Cities.named(here));
    switch (expected) {
      case "none" -> assertEquals(new NoCode(near(HOME, here)), verdict);
      case "code" -> assertEquals(new Ask(Optional.empty()), verdict);
      case "far" -> assertEquals(asks(new Why.Far(Optional.of(near(HOME, here)))), verdict);
      case "no location" -> assertEquals(asks(new Why.NoLocation()), verdict);
      default -> assertEquals(asks(new Why.NewDevice()), verdict);
    }
  }

  @Test
  void withoutTrustedPlacesEverywhereIsFar() {
    Optional<Place> home = Optional.of(Cities.home());
    assertEquals(
        asks(new Why.Far(Optional.empty())), LocationRule.judge(List.of(), true, home, NEVER, NOW));
    assertEquals(asks(new Why.NewDevice()), LocationRule.judge(List.of(), false, home, NEVER, NOW));
    assertEquals(
        asks(new Why.NoLocation()),
        LocationRule.judge(List.of(), true, Optional.empty(), NEVER, NOW));
  }

  @ParameterizedTest
  @CsvSource({"0, none", "50, none", "50.000001, code", "100, code", "100.000001, far"})
  void theBoundariesOfDistance(double km, String expected) {
    Near near = new Near(HOME, km);
    Verdict verdict = LocationRule.judgeDistance(Optional.of(near));
    switch (expected) {
      case "none" -> assertEquals(new NoCode(near), verdict);
      case "code" -> assertEquals(new Ask(Optional.empty()), verdict);
      default -> assertEquals(asks(new Why.Far(Optional.of(near))), verdict);
    }
  }

  /** Points are exact to a few meters, so these stand twenty meters to either side. */
  @Test
  void theBoundariesOnTheGround() {
    List<TrustedPlace> equator = List.of(new TrustedPlace("equator", north(0)));
    assertInstanceOf(NoCode.class, from(equator, 49.98));
    assertEquals(new Ask(Optional.empty()), from(equator, 50.02));
    assertEquals(new Ask(Optional.empty()), from(equator, 99.98));
    assertInstanceOf(Why.Far.class, ((Ask) from(equator, 100.02)).alert().orElseThrow());
  }

  private static Verdict from(List<TrustedPlace> trusted, double km) {
    return LocationRule.judge(trusted, true, Optional.of(north(km)), NEVER, NOW);
  }

  @ParameterizedTest
  @CsvSource({
    "805, PT1H, false",
    "805.000001, PT1H, true",
    "805, PT59M59.999999999S, true",
    "50, PT3M43.602484472S, true",
    "50, PT3M43.602484473S, false",
    "50, PT0S, true",
    "50, PT-1S, true",
    "49.999999, PT0S, false",
    "49.999999, PT-1H, false",
    "49.999999, PT0.000000001S, false",
    "20015, PT24H51M48S, true",
    "20015, PT24H51M49S, false"
  })
  void theBoundariesOfSpeed(double km, Duration between, boolean impossible) {
    assertEquals(impossible, LocationRule.isImpossible(km, between));
  }

  @Test
  void anImpossibleJourneyWinsOverAllTheRest() {
    Place reykjavik = city("Reykjavik, Iceland");
    double km = reykjavik.kilometersTo(Cities.home());
    for (List<TrustedPlace> trusted : List.of(List.<TrustedPlace>of(), TRUSTED)) {
      for (boolean trustedDevice : new boolean[] {true, false}) {
        Optional<Sighting> last = seen(reykjavik, Duration.ofHours(1));
        assertEquals(
            new Impossible(last.orElseThrow(), km, Duration.ofHours(1), km),
            LocationRule.judge(trusted, trustedDevice, Optional.of(Cities.home()), last, NOW));
      }
    }
  }

  @Test
  void withoutTimeTheSpeedHasNoBound() {
    for (Duration ago : List.of(Duration.ZERO, Duration.ofHours(-5))) {
      Optional<Sighting> last = seen(city("Reykjavik, Iceland"), ago);
      Impossible verdict =
          assertInstanceOf(
              Impossible.class,
              LocationRule.judge(TRUSTED, true, Optional.of(Cities.home()), last, NOW));
      assertEquals(ago, verdict.between());
      assertEquals(Double.POSITIVE_INFINITY, verdict.kmh());
    }
  }

  @Test
  void aPossibleJourneyChangesNothing() {
    List<Optional<Sighting>> possible =
        List.of(
            NEVER,
            seen(Cities.home(), Duration.ZERO),
            seen(city("Hillsboro, Oregon"), Duration.ZERO),
            seen(city("Seattle, Washington"), Duration.ofHours(1)),
            seen(city("Reykjavik, Iceland"), Duration.ofHours(8)));
    for (Optional<Sighting> last : possible) {
      assertEquals(
          new NoCode(new Near(HOME, 0)),
          LocationRule.judge(TRUSTED, true, Optional.of(Cities.home()), last, NOW));
      assertEquals(
          asks(new Why.NewDevice()),
          LocationRule.judge(TRUSTED, false, Optional.of(Cities.home()), last, NOW));
    }
  }

  @Test
  void aHiddenPlaceIsNeverAnImpossibleJourney() {
    Optional<Sighting> last = seen(city("Reykjavik, Iceland"), Duration.ZERO);
    assertEquals(
        asks(new Why.NoLocation()), LocationRule.judge(TRUSTED, true, Optional.empty(), last, NOW));
  }

  @Test
  void everyVerdictHasItsReason() {
    Seeded.runs(
        5000,
        random -> {
          List<TrustedPlace> trusted = TRUSTED.subList(0, random.nextInt(TRUSTED.size() + 1));
          boolean trustedDevice = random.nextBoolean();
          Optional<Place> here =
              random.nextInt(4) == 0
                  ? Optional.empty()
                  : Optional.of(Cities.all().get(random.nextInt(Cities.all().size())));
          Optional<Sighting> last =
              random.nextBoolean()
                  ? NEVER
                  : seen(
                      Cities.all().get(random.nextInt(Cities.all().size())),
                      Duration.ofMinutes(random.nextInt(-60, 2000)));
          Verdict verdict = LocationRule.judge(trusted, trustedDevice, here, last, NOW);
          switch (verdict) {
            case NoCode(Near near) -> {
              assertTrue(trustedDevice && here.isPresent() && trusted.contains(near.place()));
              assertTrue(near.km() <= LocationRule.NEAR_KM);
            }
            case Ask(Optional<Why> alert) -> {
              assertTrue(alert.isEmpty() || alert.get() instanceof Why.NewDevice == !trustedDevice);
              assertFalse(alert.isEmpty() && (here.isEmpty() || trusted.isEmpty()));
            }
            case Impossible(Sighting from, double km, Duration _, double kmh) -> {
              assertEquals(last, Optional.of(from));
              assertTrue(km >= LocationRule.JOURNEY_KM && kmh > LocationRule.FASTEST_KMH);
            }
          }
        });
  }
}
