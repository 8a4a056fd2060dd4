package org.twostep.ui.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A tinted surface for a remark beside the matter; amber for what today's standards say. */
public class NoteCard extends VBox {
  private static final PseudoClass AMBER = PseudoClass.getPseudoClass("amber");

  private final BooleanProperty amber = new SimpleBooleanProperty(this, "amber");

  public NoteCard() {
    getStyleClass().add("note-card");
    amber.subscribe(on -> pseudoClassStateChanged(AMBER, on));
  }

  public NoteCard(Node... children) {
    this();
    getChildren().addAll(children);
  }

  public BooleanProperty amberProperty() {
    return amber;
  }

  public boolean isAmber() {
    return amber.get();
  }

  public void setAmber(boolean value) {
    amber.set(value);
  }
}
