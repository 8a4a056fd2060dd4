package org.twostep.place;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.twostep.place.Verdict.Ask;
import org.twostep.place.Verdict.Impossible;
import org.twostep.place.Verdict.Near;
import org.twostep.place.Verdict.NoCode;
import org.twostep.place.Verdict.Why;

/**
 * What a sign-in's place says about it. Near a trusted place on a trusted device the place itself
 * is the second factor; everywhere else it is a reason to ask, to alert, or to refuse.
 */
public final class LocationRule {
  /** Up to so many kilometers from a trusted place it is that place (rules, "Location"). */
  public static final double NEAR_KM = 50;

  /** Beyond so many kilometers from every trusted place an alert goes out (rules, "Location"). */
  public static final double FAR_KM = 100;

  /** Faster than so many kilometers an hour nobody travels (rules, "Location"). */
  public static final double FASTEST_KMH = 805;

  /**
   * Places closer together than so many kilometers are never an impossible journey: positions are
   * not that exact (rules, "Location").
   */
  public static final double JOURNEY_KM = 50;

  private static final double SECONDS_AN_HOUR = 3600;
  private static final double NANOS_A_SECOND = 1e9;

  private LocationRule() {}

  /**
   * Judges a sign-in by its place. An impossible journey is refused before all else. Then the first
   * of these that holds is the alert's reason: a device that is not trusted, no location, far away.
   *
   * @param trustedDevice whether the customer trusts the computer that signs in
   * @param here what can be told of where it is; empty where that is hidden
   * @param last the last sign-in of which the place is known
   */
  public static Verdict judge(
      List<TrustedPlace> trusted,
      boolean trustedDevice,
      Optional<Place> here,
      Optional<Sighting> last,
      Instant now) {
    Optional<Verdict> impossible =
        here.flatMap(place -> last.flatMap(sighting -> journey(sighting, place, now)));
    return impossible.orElseGet(() -> judgePlace(trusted, trustedDevice, here));
  }

  private static Optional<Verdict> journey(Sighting from, Place here, Instant now) {
    double km = from.place().kilometersTo(here);
    Duration between = Duration.between(from.at(), now);
    return isImpossible(km, between)
        ? Optional.of(new Impossible(from, km, between, speed(km, between)))
        : Optional.empty();
  }

  /** No time, or time that runs backwards, is too short for any journey. */
  static boolean isImpossible(double km, Duration between) {
    return km >= JOURNEY_KM && speed(km, between) > FASTEST_KMH;
  }

  /** In kilometers an hour; infinite where no time has passed. */
  private static double speed(double km, Duration between) {
    return between.isPositive()
        ? km * SECONDS_AN_HOUR / seconds(between)
        : Double.POSITIVE_INFINITY;
  }

  private static double seconds(Duration length) {
    return length.getSeconds() + length.getNano() / NANOS_A_SECOND;
  }

  private static Verdict judgePlace(
      List<TrustedPlace> trusted, boolean trustedDevice, Optional<Place> here) {
    if (!trustedDevice) {
      return alerting(new Why.NewDevice());
    }
    return here.map(place -> judgeDistance(nearest(trusted, place)))
        .orElseGet(() -> alerting(new Why.NoLocation()));
  }

  private static Optional<Near> nearest(List<TrustedPlace> trusted, Place here) {
    return trusted.stream()
        .map(place -> new Near(place, place.place().kilometersTo(here)))
        .min(Comparator.comparingDouble(Near::km));
  }

  /** By how far the nearest trusted place is; where there is none, everywhere is far. */
  static Verdict judgeDistance(Optional<Near> nearest) {
    double km = nearest.map(Near::km).orElse(Double.POSITIVE_INFINITY);
    if (km > FAR_KM) {
      return alerting(new Why.Far(nearest));
    }
    return nearest
        .filter(near -> near.km() <= NEAR_KM)
        .<Verdict>map(NoCode::new)
        .orElseGet(() -> new Ask(Optional.empty()));
  }

  private static Ask alerting(Why why) {
    return new Ask(Optional.of(why));
  }
}
