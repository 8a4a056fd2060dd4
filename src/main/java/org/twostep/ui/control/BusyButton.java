package org.twostep.ui.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;

/**
 * A button that says when its action is still under way: a small ring turns beside its text, and
 * further presses do nothing. It keeps its width and the focus, so nothing moves under the hand.
 */
public class BusyButton extends Button {
  private static final PseudoClass BUSY = PseudoClass.getPseudoClass("busy");

  private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

  public BusyButton() {
    this("");
  }

  public BusyButton(String text) {
    super(text);
    getStyleClass().add("busy-button");
    busy.subscribe(this::show);
  }

  private void show(boolean isBusy) {
    if (isBusy && getWidth() > 0) {
      setMinWidth(getWidth());
    } else {
      setMinWidth(USE_COMPUTED_SIZE);
    }
    setGraphic(isBusy ? new BusyRing() : null);
    pseudoClassStateChanged(BUSY, isBusy);
  }

  @Override
  public void fire() {
    if (!isBusy()) {
      super.fire();
    }
  }

  public BooleanProperty busyProperty() {
    return busy;
  }

  public boolean isBusy() {
    return busy.get();
  }

  public void setBusy(boolean value) {
    busy.set(value);
  }
}
