package org.twostep.ui.control;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/** A word in a rounded field that says how something stands. */
public class StatusPill extends Label {
  /** How it stands; the colour only repeats what the word says. */
  public enum Tone {
    OFF,
    WAITING,
    ON,
    NOTE
  }

  private final ObjectProperty<Tone> tone = new SimpleObjectProperty<>(this, "tone", Tone.OFF);

  public StatusPill() {
    getStyleClass().add("status-pill");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    tone.subscribe(this::show);
  }

  private void show(Tone shown) {
    for (var each : Tone.values()) {
      var name = each.name().toLowerCase(Locale.ROOT);
      pseudoClassStateChanged(PseudoClass.getPseudoClass(name), each == shown);
    }
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
