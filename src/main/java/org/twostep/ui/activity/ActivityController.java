package org.twostep.ui.activity;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;
import org.twostep.account.Activity;
import org.twostep.account.Activity.Topic;
import org.twostep.brokerage.Page;
import org.twostep.ui.activity.ActivityViewModel.State;
import org.twostep.ui.control.BusyButton;
import org.twostep.ui.control.Presence;
import org.twostep.ui.fx.Focus;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.BrokerageModel;
import org.twostep.ui.model.Sentences;

/** Binds the filter, the list and what stands below it. */
public final class ActivityController {
  private final BrokerageModel model;
  private final ActivityViewModel history;
  private final ActivityWords words;
  private final Lifecycle lifecycle;

  @FXML private ToggleGroup topics;
  @FXML private ListView<Activity> list;
  @FXML private Label empty;
  @FXML private Label shown;
  @FXML private BusyButton older;

  public ActivityController(
      BrokerageModel model, ActivityViewModel history, ActivityWords words, Lifecycle lifecycle) {
    this.model = model;
    this.history = history;
    this.words = words;
    this.lifecycle = lifecycle;
  }

  @FXML
  private void initialize() {
    new ActivityList(list, words).show(history.entries(), lifecycle);
    lifecycle.onChange(words.today(), _ -> list.refresh());
    lifecycle.onChange(topics.selectedToggleProperty(), this::choose);
    lifecycle.now(history.stateProperty(), this::show);
    lifecycle.onChange(Bindings.size(history.entries()), _ -> show(history.stateProperty().get()));
  }

  /** Pressing the chosen topic once more leaves it chosen. */
  private void choose(@Nullable Toggle toggle) {
    if (toggle == null) {
      topics.getToggles().stream()
          .filter(other -> topic(other).equals(history.topicProperty().get()))
          .forEach(topics::selectToggle);
    } else {
      history.choose(topic(toggle));
    }
  }

  /** Which topic a button stands for; all of them where it names none. */
  private static Optional<Topic> topic(Toggle toggle) {
    return Optional.ofNullable(toggle.getUserData()).map(Object::toString).map(Topic::valueOf);
  }

  private void show(State state) {
    older.setBusy(state == State.READING);
    if (state != State.READING) {
      showOlderButton(state);
      empty.setText(text(state == State.FAILED ? "history.failed" : emptyKey()));
      shown.setText(shownText(state));
    }
  }

  private void showOlderButton(State state) {
    if (state == State.ALL && older.isFocused()) {
      Focus.next(list);
    }
    older.setText(text(state == State.FAILED ? "history.again" : "history.older"));
    Presence.show(older, state != State.ALL);
  }

  private String emptyKey() {
    return "history.empty." + history.topicProperty().get().map(Sentences::key).orElse("all");
  }

  private String shownText(State state) {
    int count = history.entries().size();
    if (count == 0) {
      return "";
    }
    return switch (state) {
      case READING -> shown.getText();
      case MORE -> words.sentences().text("history.shown.newest", count);
      case ALL -> words.sentences().text("history.shown.all", count);
      case FAILED -> text("history.failed");
    };
  }

  private String text(String key) {
    return words.sentences().text(key);
  }

  @FXML
  private void showOlder() {
    history.showOlder();
  }

  @FXML
  private void leave() {
    model.go(Page.PROFILE_SECURITY);
  }
}
