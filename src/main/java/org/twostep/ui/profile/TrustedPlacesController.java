package org.twostep.ui.profile;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.twostep.place.Cities;
import org.twostep.place.Place;
import org.twostep.place.TrustedPlace;
import org.twostep.ui.control.Announcement;
import org.twostep.ui.control.BusyButton;
import org.twostep.ui.control.FieldMessage;
import org.twostep.ui.control.FormField;
import org.twostep.ui.control.Presence;
import org.twostep.ui.control.TypeAhead;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.Choices;

/** Binds the list of trusted places and the two ways to add one. */
public final class TrustedPlacesController {
  private final TrustedPlacesViewModel places;
  private final Lifecycle lifecycle;

  @FXML private Node notCounted;
  @FXML private Label empty;
  @FXML private Pane list;
  @FXML private Label here;
  @FXML private BusyButton addHere;
  @FXML private FieldMessage hereProblem;
  @FXML private FormField cityField;
  @FXML private ComboBox<Place> city;
  @FXML private BusyButton addCity;
  @FXML private Button leave;

  public TrustedPlacesController(TrustedPlacesViewModel places, Lifecycle lifecycle) {
    this.places = places;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    Choices.offer(city, Cities.all().toArray(Place[]::new), Place::name);
    TypeAhead.in(city);
    cityField.onEdited(() -> cityField.setError(""));
    var rows = new PlaceList(list, places, city);
    rows.setOnEdited(open -> leave.setCancelButton(!open));
    lifecycle.now(places.places(), rows::show);
    lifecycle.now(places.places(), this::showEmpty);
    lifecycle.now(places.count(), counted -> Presence.show(notCounted, !counted));
    lifecycle.now(places.here(), this::showHere);
  }

  private void showEmpty(List<TrustedPlace> trusted) {
    Presence.show(empty, trusted.isEmpty());
    Presence.show(list, !trusted.isEmpty());
  }

  private void showHere(Optional<Place> seen) {
    Announcement.say(here, places.here(seen));
    Presence.show(addHere, seen.isPresent());
    hereProblem.setText("");
  }

  @FXML
  private void addHere() {
    places.here().getValue().ifPresent(place -> add(addHere, place, hereProblem::setText));
  }

  @FXML
  private void addCity() {
    @Nullable Place chosen = city.getValue();
    if (chosen == null) {
      cityField.setError(places.text("places.city.empty"));
      city.requestFocus();
    } else {
      add(addCity, chosen, cityField::setError);
    }
  }

  private void add(BusyButton button, Place place, Consumer<String> problem) {
    button.setBusy(true);
    places.add(
        place,
        wrong -> {
          button.setBusy(false);
          problem.accept(wrong);
        });
  }

  @FXML
  private void leave() {
    places.leave();
  }
}
