package org.twostep.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.twostep.factor.RecoveryCodes;
import org.twostep.place.Place;
import org.twostep.place.TrustedPlace;

/**
 * What protects an account beside its password.
 *
 * @param factors all that are known, the default first; also those frozen or removed
 * @param askWhen the choice made on the full way; empty on the short one
 */
public record Protection(
    List<SecondFactor> factors,
    Optional<AskWhen> askWhen,
    List<TrustedPlace> places,
    List<TrustedDevice> devices,
    Optional<RecoveryCodes> recovery) {
  public Protection {
    factors = List.copyOf(factors);
    places = List.copyOf(places);
    devices = List.copyOf(devices);
  }

  public static Protection none() {
    return new Protection(List.of(), Optional.empty(), List.of(), List.of(), Optional.empty());
  }

  /** Whether a second factor is asked for at all. */
  public boolean isOn() {
    return !active().isEmpty();
  }

  /** The factors that are registered, the default first. */
  public List<SecondFactor> active() {
    return factors.stream().filter(SecondFactor::isActive).toList();
  }

  public Optional<SecondFactor> defaultFactor() {
    return active().stream().findFirst();
  }

  public Optional<SecondFactor> factor(String id) {
    return factors.stream().filter(factor -> factor.id().equals(id)).findFirst();
  }

  /** Recovery codes that are still good. */
  public int recoveryLeft() {
    return recovery.map(RecoveryCodes::left).orElse(0);
  }

  public boolean trusts(String device, Instant now) {
    return devices.stream().anyMatch(d -> d.device().equals(device) && d.isGood(now));
  }

  public boolean asksByPlace() {
    return askWhen.filter(AskWhen.LOCATION_BASED::equals).isPresent();
  }

  /** With another factor, behind those that are there. */
  public Protection adding(SecondFactor factor) {
    return withFactors(Stream.concat(factors.stream(), Stream.of(factor)).toList());
  }

  /** With another factor where one stands that it takes the place of. */
  public Protection insertingBefore(String id, SecondFactor factor) {
    return withFactors(
        factors.stream()
            .flatMap(f -> f.id().equals(id) ? Stream.of(factor, f) : Stream.of(f))
            .toList());
  }

  /** With one factor changed where it stands. */
  public Protection changing(String id, UnaryOperator<SecondFactor> change) {
    return withFactors(factors.stream().map(f -> f.id().equals(id) ? change.apply(f) : f).toList());
  }

  /** With one factor in front of all others: the one that is asked for first. */
  public Protection preferring(String id) {
    return withFactors(
        Stream.concat(
                factors.stream().filter(f -> f.id().equals(id)),
                factors.stream().filter(f -> !f.id().equals(id)))
            .toList());
  }

  public Protection withFactors(List<SecondFactor> changed) {
    return new Protection(changed, askWhen, places, devices, recovery);
  }

  public Protection withAskWhen(Optional<AskWhen> changed) {
    return new Protection(factors, changed, places, devices, recovery);
  }

  public Protection withPlaces(List<TrustedPlace> changed) {
    return new Protection(factors, askWhen, changed, devices, recovery);
  }

  /** With another place, unless it is there already. */
  public Protection trusting(String id, Place place) {
    return places.stream().anyMatch(p -> p.place().equals(place))
        ? this
        : withPlaces(
            Stream.concat(places.stream(), Stream.of(new TrustedPlace(id, place))).toList());
  }

  public Protection withoutPlace(String id) {
    return withPlaces(places.stream().filter(place -> !place.id().equals(id)).toList());
  }

  /** With this computer trusted from now on. */
  public Protection trusting(String device, Instant now) {
    return withDevices(
        Stream.concat(
                Stream.of(new TrustedDevice(device, now, now)),
                devices.stream().filter(d -> !d.device().equals(device)))
            .toList());
  }

  /** With a note that this trusted computer was used. */
  public Protection usedOn(String device, Instant now) {
    return withDevices(
        devices.stream().map(d -> d.device().equals(device) ? d.used(now) : d).toList());
  }

  public Protection withDevices(List<TrustedDevice> changed) {
    return new Protection(factors, askWhen, places, changed, recovery);
  }

  /** Without a factor, what only stands in for one is worth nothing. */
  public Protection off() {
    return withRecovery(Optional.empty()).withDevices(List.of()).withAskWhen(Optional.empty());
  }

  public Protection withRecovery(Optional<RecoveryCodes> changed) {
    return new Protection(factors, askWhen, places, devices, changed);
  }
}
