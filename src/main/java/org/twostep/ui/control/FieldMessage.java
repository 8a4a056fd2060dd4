package org.twostep.ui.control;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** One sentence about an input, with a small icon. It wraps, and takes no room while empty. */
public class FieldMessage extends Label {
  /** What the sentence is about. */
  public enum Tone {
    ERROR,
    INFO,
    SUCCESS
  }

  private static final PseudoClass INFO = PseudoClass.getPseudoClass("info");
  private static final PseudoClass SUCCESS = PseudoClass.getPseudoClass("success");

  private final ObjectProperty<Tone> tone = new SimpleObjectProperty<>(this, "tone", Tone.ERROR);

  public FieldMessage() {
    getStyleClass().add("field-message");
    var icon = new Region();
    icon.getStyleClass().add("icon");
    setGraphic(icon);
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    var said = textProperty().map(text -> !text.isBlank()).orElse(false);
    visibleProperty().bind(said);
    managedProperty().bind(said);
    tone.subscribe(this::show);
  }

  private void show(Tone tone) {
    pseudoClassStateChanged(INFO, tone == Tone.INFO);
    pseudoClassStateChanged(SUCCESS, tone == Tone.SUCCESS);
  }

  public ObjectProperty<Tone> toneProperty() {
    return tone;
  }

  public Tone getTone() {
    return tone.get();
  }

  public void setTone(Tone value) {
    tone.set(value);
  }
}
