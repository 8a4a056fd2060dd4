package org.twostep.ui.fx;

import javafx.scene.Parent;
import javafx.scene.layout.Pane;

/** Shows one screen after the other in a place on a page; only the present one is alive. */
public final class Slot {
  private final Views views;
  private Lifecycle present = new Lifecycle();

  /**
   * @param page how long the page lives; the screen in it ends with it
   */
  public Slot(Views views, Lifecycle page) {
    this.views = views;
    page.add(() -> present.end());
  }

  /** Ends the screen that was there and shows none. */
  public void clear(Pane place) {
    present.end();
    place.getChildren().clear();
  }

  /** Ends the screen that was there and shows a fresh one, with the focus on its first input. */
  public void show(Pane place, Class<?> controller) {
    present.end();
    present = new Lifecycle();
    Parent screen = views.load(controller, present).root();
    place.getChildren().setAll(screen);
    if (place.getScene() != null) {
      Focus.first(screen);
    }
  }
}
