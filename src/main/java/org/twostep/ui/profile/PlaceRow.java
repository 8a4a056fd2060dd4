package org.twostep.ui.profile;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.twostep.place.TrustedPlace;
import org.twostep.ui.control.FormField;
import org.twostep.ui.control.InView;
import org.twostep.ui.control.LimitedText;
import org.twostep.ui.control.Presence;
import org.twostep.ui.control.Wrappable;
import org.twostep.ui.fx.Focus;

/** One trusted place: to be read, with its two buttons, or with its name open for a new one. */
final class PlaceRow extends VBox {
  private final TrustedPlacesViewModel places;
  private final Label name = line("strong");
  private final Label where = line("muted");
  private final Button rename;
  private final Button remove;
  private final Node reading;
  private final TextField entry = new TextField();
  private final FormField field = new FormField();
  private final Button save;
  private final Button cancel;
  private final Node writing;
  private final ReadOnlyBooleanWrapper edited = new ReadOnlyBooleanWrapper(this, "edited");
  private TrustedPlace place;

  PlaceRow(TrustedPlace place, TrustedPlacesViewModel places, Consumer<PlaceRow> onRemove) {
    this.place = place;
    this.places = places;
    rename = button("places.rename", "link", this::open);
    remove = button("places.remove", "danger-link", () -> onRemove.accept(this));
    save = button("places.save", "secondary", this::save);
    cancel = button("places.cancel", "link", this::close);
    reading = reading();
    writing = writing();
    getStyleClass().add("place-row");
    getChildren().addAll(reading, writing);
    edited.subscribe(this::showEdited);
    show(place);
  }

  private static Label line(String styleClass) {
    var line = new Label();
    line.getStyleClass().add(styleClass);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    return line;
  }

  private Button button(String key, String styleClass, Runnable action) {
    var button = new Button(places.text(key));
    button.getStyleClass().add(styleClass);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private Node reading() {
    var texts = new VBox(name, where);
    HBox.setHgrow(texts, Priority.ALWAYS);
    var row = new HBox(texts, rename, remove);
    row.getStyleClass().add("title-row");
    return row;
  }

  private Node writing() {
    entry.setTextFormatter(LimitedText.of());
    entry.setOnAction(_ -> save());
    field.setLabel(places.text("places.name"));
    field.setInput(entry);
    field.onEdited(() -> field.setError(""));
    var buttons = new FlowPane(save, cancel);
    buttons.getStyleClass().add("actions");
    var pane = new VBox(field, buttons);
    pane.getStyleClass().add("place-entry");
    return pane;
  }

  /** Shows what became of the place. */
  void show(TrustedPlace now) {
    place = now;
    name.setText(Wrappable.text(now.place().name()));
    where.setText(places.whereabouts(now.place()));
    rename.setAccessibleText(places.text("places.rename.name", now.place().name()));
    remove.setAccessibleText(places.text("places.remove.name", now.place().name()));
  }

  private void showEdited(boolean open) {
    Presence.show(reading, !open);
    Presence.show(writing, open);
    cancel.setCancelButton(open);
  }

  private void open() {
    entry.setText(place.place().name());
    field.setError("");
    entry.selectAll();
    swap(writing, entry, true);
  }

  /**
   * Moves the focus before its old place is hidden, so that JavaFX takes it nowhere else and
   * scrolls there; and once more afterwards, for a button that was pressed by its mnemonic.
   */
  private void swap(Node shown, Node focused, boolean open) {
    Presence.show(shown, true);
    focused.requestFocus();
    edited.set(open);
    Focus.next(focused);
  }

  private void save() {
    places.rename(
        place.id(),
        entry.getText(),
        wrong -> {
          field.setError(wrong);
          if (wrong.isEmpty()) {
            close();
          } else {
            InView.focus(entry);
          }
        });
  }

  private void close() {
    swap(reading, rename, false);
  }

  /** Leaves the name as it was, because another one is opened. */
  void abandon() {
    edited.set(false);
  }

  /** Whether the name is open. */
  ReadOnlyBooleanProperty editedProperty() {
    return edited.getReadOnlyProperty();
  }

  TrustedPlace place() {
    return place;
  }

  Region removeButton() {
    return remove;
  }
}
