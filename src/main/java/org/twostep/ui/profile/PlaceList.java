package org.twostep.ui.profile;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.twostep.place.TrustedPlace;
import org.twostep.ui.fx.Focus;

/** The trusted places, one below the other. A row that is there stays, and keeps the focus. */
final class PlaceList {
  private final Pane pane;
  private final TrustedPlacesViewModel places;
  private final Node behind;
  private Consumer<Boolean> onEdited = _ -> {};

  /**
   * @param behind takes the focus when the last place is removed
   */
  PlaceList(Pane pane, TrustedPlacesViewModel places, Node behind) {
    this.pane = pane;
    this.places = places;
    this.behind = behind;
  }

  /** Hears whether a name is open. */
  void setOnEdited(Consumer<Boolean> listener) {
    onEdited = listener;
  }

  void show(List<TrustedPlace> wanted) {
    List<PlaceRow> rows = wanted.stream().map(this::row).toList();
    if (!pane.getChildren().equals(rows)) {
      pane.getChildren().setAll(rows);
    }
  }

  private PlaceRow row(TrustedPlace place) {
    Optional<PlaceRow> shown =
        rows().stream().filter(row -> row.place().id().equals(place.id())).findFirst();
    shown.ifPresent(row -> row.show(place));
    return shown.orElseGet(() -> fresh(place));
  }

  private PlaceRow fresh(TrustedPlace place) {
    var row = new PlaceRow(place, places, this::remove);
    row.editedProperty().subscribe((_, open) -> edited(row, open));
    return row;
  }

  private void edited(PlaceRow opened, boolean open) {
    if (open) {
      rows().stream().filter(row -> row != opened).forEach(PlaceRow::abandon);
    }
    onEdited.accept(rows().stream().anyMatch(row -> row.editedProperty().get()));
  }

  private void remove(PlaceRow row) {
    var rows = rows();
    var at = rows.indexOf(row);
    var left = rows.stream().filter(other -> other != row).toList();
    var next = left.isEmpty() ? behind : left.get(Math.min(at, left.size() - 1)).removeButton();
    places.remove(row.place().id());
    Focus.next(next);
  }

  private List<PlaceRow> rows() {
    return pane.getChildren().stream().map(PlaceRow.class::cast).toList();
  }
}
