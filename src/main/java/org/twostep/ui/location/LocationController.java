package org.twostep.ui.location;

import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import org.twostep.entry.Field;
import org.twostep.place.Cities;
import org.twostep.place.Place;
import org.twostep.ui.control.Announcement;
import org.twostep.ui.control.FormField;
import org.twostep.ui.control.LimitedText;
import org.twostep.ui.control.TypeAhead;
import org.twostep.ui.fx.Focus;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.Choices;
import org.twostep.world.Whereabouts;

/** Binds the Location app to where the customer is. */
public final class LocationController {
  private final LocationViewModel location;
  private final Lifecycle lifecycle;

  @FXML private WorldMap map;
  @FXML private Label here;
  @FXML private Label seen;
  @FXML private ComboBox<Place> city;
  @FXML private CheckBox hidden;
  @FXML private CheckBox vpn;
  @FXML private Pane coordinates;
  @FXML private FormField latitudeField;
  @FXML private FormField longitudeField;
  @FXML private TextField latitude;
  @FXML private TextField longitude;

  public LocationController(LocationViewModel location, Lifecycle lifecycle) {
    this.location = location;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    Choices.offer(city, Cities.all().toArray(Place[]::new), location::name);
    TypeAhead.in(city);
    fields().values().forEach(field -> field.onEdited(() -> field.setError("")));
    latitude.setTextFormatter(LimitedText.of());
    longitude.setTextFormatter(LimitedText.of());
    map.setOnChosen(location::goToCityNear);
    lifecycle.now(location.map(), map::setAccessibleText);
    lifecycle.now(location.whereabouts(), this::show);
    lifecycle.now(location.city(), city::setValue);
    lifecycle.now(location.place(), this::fill);
    lifecycle.now(location.here(), text -> Announcement.say(here, text));
    lifecycle.now(location.seen(), text -> Announcement.say(seen, text));
    lifecycle.onChange(city.valueProperty(), location::goTo);
    lifecycle.onChange(hidden.selectedProperty(), location::setHidden);
    lifecycle.onChange(vpn.selectedProperty(), location::setVpn);
  }

  private Map<Field, FormField> fields() {
    return Map.of(Field.LATITUDE, latitudeField, Field.LONGITUDE, longitudeField);
  }

  private void show(Whereabouts now) {
    hidden.setSelected(now.hidden());
    vpn.setSelected(now.vpn());
    map.show(now.at(), now.seen());
  }

  private void fill(Place at) {
    latitude.setText(Double.toString(at.at().latitude()));
    longitude.setText(Double.toString(at.at().longitude()));
  }

  @FXML
  private void goThere() {
    var wrong = location.goTo(latitude.getText(), longitude.getText());
    fields().forEach((field, shown) -> shown.setError(wrong.getOrDefault(field, "")));
    Focus.firstInvalid(coordinates);
  }
}
