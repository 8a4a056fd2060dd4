package org.twostep.ui.control;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One sentence about an input, with a small icon. It wraps, and takes no room while empty. */
public class FieldMessage extends HBox {
  /** What the sentence is about. */
  public enum Tone {
    ERROR,
    INFO,
    SUCCESS
  }

  private static final PseudoClass INFO = PseudoClass.getPseudoClass("info");
  private static final PseudoClass SUCCESS = PseudoClass.getPseudoClass("success");

  private final ObjectProperty<Tone> tone = new SimpleObjectProperty<>(this, "tone", Tone.ERROR);
  private final Label sentence = new Label();

  public FieldMessage() {
    getStyleClass().add("field-message");
    var icon = new Region();
    icon.getStyleClass().add("icon");
    sentence.getStyleClass().add("sentence");
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(icon, sentence);
    var said = textProperty().map(text -> !text.isBlank()).orElse(false);
    visibleProperty().bind(said);
    managedProperty().bind(said);
    tone.subscribe(this::show);
  }

  private void show(Tone shown) {
    pseudoClassStateChanged(INFO, shown == Tone.INFO);
    pseudoClassStateChanged(SUCCESS, shown == Tone.SUCCESS);
  }

  /** The sentence; empty or null takes no room. */
  public final StringProperty textProperty() {
    return sentence.textProperty();
  }

  public String getText() {
    return sentence.getText();
  }

  public void setText(@Nullable String text) {
    sentence.setText(text);
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
