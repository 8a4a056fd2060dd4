package org.twostep.ui.activity;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.twostep.account.Activity;
import org.twostep.account.Activity.Topic;
import org.twostep.brokerage.ActivityPage;
import org.twostep.brokerage.ActivityQuery;
import org.twostep.ui.fx.Background;
import org.twostep.ui.fx.Lifecycle;

/**
 * What was read of the history so far. Older pages are added at its end when they are asked for,
 * and what happens meanwhile at its beginning by itself; only another topic begins it anew.
 */
public final class ActivityViewModel {
  /**
   * How many entries are read at once: more than a window shows, few enough to be there at once.
   */
  static final int PAGE = 50;

  private final Function<ActivityQuery, ActivityPage> history;
  private final Background background;
  private final ObservableList<Activity> entries = FXCollections.observableArrayList();
  private final ObservableList<Activity> shown = FXCollections.unmodifiableObservableList(entries);
  private final ReadOnlyObjectWrapper<Optional<Topic>> topic =
      new ReadOnlyObjectWrapper<>(this, "topic", Optional.empty());
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", State.READING);
  private Optional<Long> next = Optional.empty();
  private boolean opened;
  private int beginnings;
  private int refreshes;

  /** How far the reading got. */
  public enum State {
    READING,
    /** There are older entries than those that are shown. */
    MORE,
    ALL,
    /** The last reading failed and can be asked for once more. */
    FAILED
  }

  /**
   * @param history reads a page; called beside the screen thread
   * @param latest the newest entries, which are shown until the first page is read; changes
   *     whenever something may have happened
   */
  public ActivityViewModel(
      Function<ActivityQuery, ActivityPage> history,
      Background background,
      ObservableValue<List<Activity>> latest,
      Lifecycle lifecycle) {
    this.history = history;
    this.background = background.scoped(lifecycle);
    entries.setAll(latest.getValue());
    lifecycle.onChange(latest, _ -> refresh());
    begin();
  }

  /** Shows one topic, or all of them. What is shown stays until the answer is there. */
  public void choose(Optional<Topic> chosen) {
    if (!chosen.equals(topic.get())) {
      topic.set(chosen);
      begin();
    }
  }

  /** Adds the next older page; reads once more what could not be read. */
  public void showOlder() {
    if (!opened && state.get() == State.FAILED) {
      begin();
    } else if (opened && state.get() != State.READING && next.isPresent()) {
      state.set(State.READING);
      read(next, this::append, () -> state.set(State.FAILED));
    }
  }

  /** Reads from the newest entry on; every answer that is still under way becomes stale. */
  private void begin() {
    beginnings++;
    opened = false;
    state.set(State.READING);
    read(Optional.empty(), this::replace, this::failToOpen);
  }

  private void failToOpen() {
    entries.clear(); // they belong to another topic
    state.set(State.FAILED);
  }

  private void replace(ActivityPage page) {
    beginnings++;
    opened = true;
    if (!entries.equals(page.entries())) {
      entries.setAll(page.entries());
    }
    turn(page);
  }

  private void append(ActivityPage page) {
    entries.addAll(page.entries());
    turn(page);
  }

  private void turn(ActivityPage page) {
    next = page.next();
    state.set(next.isPresent() ? State.MORE : State.ALL);
  }

  /** A beginning that is under way may have been read before the news. */
  private void refresh() {
    if (opened) {
      refreshes++;
      int mine = refreshes;
      // Whoever has news has just read the same store, and says so where that failed.
      read(Optional.empty(), page -> merge(page, mine), () -> {});
    } else {
      begin();
    }
  }

  private void merge(ActivityPage newest, int refresh) {
    if (refresh != refreshes) {
      return;
    }
    List<Activity> read = newest.entries();
    int fresh = countFresh(read);
    if (fresh == read.size()) {
      replace(newest); // so much happened that what is shown would begin after a gap
    } else {
      entries.addAll(0, read.subList(0, fresh));
    }
  }

  /** How many entries stand before the first that is shown already. */
  private int countFresh(List<Activity> read) {
    int fresh = 0;
    while (fresh < read.size() && !isShownFrom(read.subList(fresh, read.size()))) {
      fresh++;
    }
    return fresh;
  }

  private boolean isShownFrom(List<Activity> read) {
    return read.size() <= entries.size() && entries.subList(0, read.size()).equals(read);
  }

  private void read(Optional<Long> before, Consumer<ActivityPage> done, Runnable failed) {
    int asked = beginnings;
    ActivityQuery query = new ActivityQuery(topic.get(), before, PAGE);
    background.run(
        () -> history.apply(query),
        page -> {
          if (asked == beginnings) {
            done.accept(page);
          }
        },
        _ -> {
          if (asked == beginnings) {
            failed.run();
          }
        });
  }

  /** Newest first. Cannot be changed from outside. */
  public ObservableList<Activity> entries() {
    return shown;
  }

  /** The topic that is looked at; empty for all. */
  public ReadOnlyObjectProperty<Optional<Topic>> topicProperty() {
    return topic.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }
}
