package org.twostep.ui.activity;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.ListChangeListener.Change;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.twostep.account.Activity;
import org.twostep.ui.fx.Lifecycle;

/**
 * The history as a list that grows at both ends. Whoever reads the newest line sees the next one
 * too; whoever reads older ones stays there.
 */
final class ActivityList {
  private final ListView<Activity> list;

  ActivityList(ListView<Activity> list, ActivityWords words) {
    this.list = list;
    list.setCellFactory(_ -> new ActivityCell(words));
    list.focusedProperty().subscribe(this::chooseFirst);
  }

  /** A line and where it stands, in pixels below the upper edge; negative where it is cut off. */
  private record Place(int index, double offset) {}

  /** Shows these from now on. */
  void show(ObservableList<Activity> entries, Lifecycle lifecycle) {
    list.getItems().setAll(entries);
    ListChangeListener<Activity> follower = this::follow;
    entries.addListener(follower);
    lifecycle.add(() -> entries.removeListener(follower));
  }

  private void follow(Change<? extends Activity> change) {
    while (change.next()) {
      if (change.wasRemoved()) {
        list.getItems().setAll(change.getList());
        list.scrollTo(0);
      } else if (change.getFrom() == 0) {
        addNewer(change.getAddedSubList());
      } else {
        addOlder(change.getAddedSubList());
      }
    }
  }

  private void addNewer(List<? extends Activity> newer) {
    Optional<Place> reader = reader();
    list.getItems().addAll(0, newer);
    reader.ifPresent(place -> goTo(new Place(place.index() + newer.size(), place.offset())));
  }

  /** The last line read so far goes to the top, and what is new stands below it. */
  private void addOlder(List<? extends Activity> older) {
    int last = list.getItems().size() - 1;
    list.getItems().addAll(older);
    list.scrollTo(last);
  }

  /** Where the reader is; empty at the very top. */
  private Optional<Place> reader() {
    return flow()
        .map(VirtualFlow::getFirstVisibleCell)
        .map(cell -> new Place(cell.getIndex(), cell.getLayoutY()))
        .filter(place -> place.index() > 0 || place.offset() < 0);
  }

  private void goTo(Place place) {
    flow()
        .ifPresent(flow -> {
          list.layout(); // the lines have to be there before one of them can be gone to
          flow.scrollToTop(place.index());
          flow.layout();
          flow.scrollPixels(-place.offset());
        });
  }

  private Optional<VirtualFlow<?>> flow() {
    return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        ? Optional.of(flow)
        : Optional.empty();
  }

  /** Whoever comes by keyboard sees where they are. */
  private void chooseFirst(boolean focused) {
    if (focused && list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }
}
