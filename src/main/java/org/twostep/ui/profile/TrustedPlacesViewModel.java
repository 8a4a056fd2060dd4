package org.twostep.ui.profile;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.twostep.brokerage.Page;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.place.Cities;
import org.twostep.place.Place;
import org.twostep.place.TrustedPlace;
import org.twostep.security.SecurityInput;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.SecurityModel;
import org.twostep.ui.model.Sentences;

/** The places that the customer trusts, and what can be done to them. */
public final class TrustedPlacesViewModel {
  private final BrokerageModel model;
  private final SecurityModel security;
  private final ObservableValue<Optional<Place>> here;
  private final Sentences sentences;

  /**
   * @param here what the brokerage can tell of where the customer is now
   */
  public TrustedPlacesViewModel(
      BrokerageModel model,
      SecurityModel security,
      ObservableValue<Optional<Place>> here,
      Sentences sentences) {
    this.model = model;
    this.security = security;
    this.here = here;
    this.sentences = sentences;
  }

  /** In the order in which they were added. */
  ObservableValue<List<TrustedPlace>> places() {
    return model.fileProperty().map(file -> file.account().protection().places());
  }

  /** Whether a sign-in looks at the place at all. */
  ObservableValue<Boolean> count() {
    return model.fileProperty().map(file -> file.account().protection().asksByPlace());
  }

  ObservableValue<Optional<Place>> here() {
    return here;
  }

  /** Where the customer is now, in a sentence. */
  String here(Optional<Place> seen) {
    return seen.map(place -> text("places.here", place.name()))
        .orElseGet(() -> text("places.here.hidden"));
  }

  String text(String key, Object... figures) {
    return sentences.text(key, figures);
  }

  /** What the name of a place leaves open: its city or how far that is, and its coordinates. */
  String whereabouts(Place place) {
    return Stream.of(city(place), place.at().display())
        .filter(part -> !part.equals(place.name()))
        .collect(Collectors.joining(" · "));
  }

  private String city(Place place) {
    Place nearest = Cities.nearest(place.at());
    return nearest.at().equals(place.at())
        ? nearest.name()
        : text("places.near", Math.round(nearest.kilometersTo(place)), nearest.name());
  }

  /**
   * Adds a place, after a step-up where one is wanted; then this page is shown again.
   *
   * @param answered hears what is wrong, in a sentence, or nothing
   */
  void add(Place place, Consumer<String> answered) {
    if (places().getValue().stream().anyMatch(p -> p.place().at().equals(place.at()))) {
      answered.accept(text("places.known"));
      return;
    }
    security.secure(
        new SecurityInput.AddPlace(place.name(), place.at()),
        refusals -> {
          if (refusals.isEmpty()) {
            model.go(Page.TRUSTED_PLACES);
          }
          answered.accept(wrong(refusals));
        });
  }

  void rename(String id, String name, Consumer<String> answered) {
    security.secure(
        new SecurityInput.RenamePlace(id, name), refusals -> answered.accept(wrong(refusals)));
  }

  void remove(String id) {
    security.secure(new SecurityInput.RemovePlace(id));
  }

  /** A step-up that is wanted first says so on its own page. */
  private String wrong(List<Refusal> refusals) {
    return refusals.stream()
        .filter(refusal -> refusal.reason() != Reason.STEP_UP_NEEDED)
        .findFirst()
        .map(sentences::refusal)
        .orElse("");
  }

  void leave() {
    model.go(Page.PROFILE_SECURITY);
  }
}
