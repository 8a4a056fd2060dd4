package org.twostep.ui.location;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.twostep.entry.Field;
import org.twostep.entry.Refusal;
import org.twostep.place.Cities;
import org.twostep.place.Coordinates;
import org.twostep.place.Place;
import org.twostep.place.TypedCoordinates;
import org.twostep.ui.model.Sentences;
import org.twostep.ui.model.WorldModel;
import org.twostep.world.Conditions;
import org.twostep.world.Whereabouts;

/** What the Location app says, and what its controls do to the world. */
public final class LocationViewModel {
  private final WorldModel world;
  private final Sentences sentences;

  public LocationViewModel(WorldModel world, Sentences sentences) {
    this.world = world;
    this.sentences = sentences;
  }

  ObservableValue<Whereabouts> whereabouts() {
    return world.conditionsProperty().map(Conditions::whereabouts);
  }

  ObservableValue<Place> place() {
    return whereabouts().map(Whereabouts::at);
  }

  /** Where the customer really is, in a sentence. */
  ObservableValue<String> here() {
    return place().map(this::here);
  }

  private String here(Place at) {
    if (isCity(at)) {
      return sentences.text("location.here", at.name());
    }
    Place city = Cities.nearest(at.at());
    long km = Math.round(city.kilometersTo(at));
    return sentences.text("location.here.unnamed", at.name(), km, city.name());
  }

  /** The city that the customer is in; null where it is none of them. */
  ObservableValue<@Nullable Place> city() {
    return place().map(at -> isCity(at) ? at : null);
  }

  private static boolean isCity(Place at) {
    return Cities.all().contains(at);
  }

  /** What the brokerage can tell of it, in a sentence. */
  ObservableValue<String> seen() {
    return whereabouts().map(this::seen);
  }

  private String seen(Whereabouts now) {
    Optional<Place> seen = now.seen();
    if (seen.isEmpty()) {
      return sentences.text("location.seen.nothing");
    }
    return seen.get().equals(now.at())
        ? sentences.text("location.seen.here")
        : sentences.text("location.seen.elsewhere", seen.get().name());
  }

  String name(Place city) {
    return city.name();
  }

  /** What the map says to those who do not see it. */
  ObservableValue<String> map() {
    return here().map(where -> sentences.text("location.map", where));
  }

  void goTo(@Nullable Place place) {
    if (place != null) {
      change(now -> now.withPlace(place));
    }
  }

  void goToCityNear(Coordinates at) {
    goTo(Cities.nearest(at));
  }

  /** Goes to free coordinates, or stays and answers what is wrong with them, in sentences. */
  Map<Field, String> goTo(String latitude, String longitude) {
    var typed = TypedCoordinates.parse(latitude, longitude);
    typed.toOptional().map(Place::unnamed).ifPresent(this::goTo);
    return typed.refusals().stream().collect(Collectors.toMap(Refusal::field, sentences::refusal));
  }

  void setHidden(boolean hidden) {
    change(now -> now.withHidden(hidden));
  }

  void setVpn(boolean vpn) {
    change(now -> now.withVpn(vpn));
  }

  /** Asks for nothing where nothing would change: controls also report what they were told. */
  private void change(UnaryOperator<Whereabouts> change) {
    var now = whereabouts().getValue();
    if (!change.apply(now).equals(now)) {
      world.setWhereabouts(change);
    }
  }
}
