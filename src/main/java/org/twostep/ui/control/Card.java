package org.twostep.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A bordered surface for what belongs together on a screen. */
public class Card extends VBox {
  public Card() {
    getStyleClass().add("card");
  }

  public Card(Node... children) {
    super(children);
    getStyleClass().add("card");
  }
}
