package org.twostep.app;

import java.time.Duration;
import javafx.beans.property.ReadOnlyIntegerProperty;
import org.twostep.ui.fx.Background;
import org.twostep.ui.walk.Surroundings;
import org.twostep.world.Devices;

/** The running program, as a walk through it needs it: its clock goes by itself. */
record Live(Models models, Background background) implements Surroundings {
  @Override
  public ReadOnlyIntegerProperty pending() {
    return background.pendingProperty();
  }

  @Override
  public Devices devices() {
    return models.world().devicesProperty().get();
  }

  @Override
  public void pass(Duration time) {
    models.world().moveClock(time);
  }

  @Override
  public void whileWaiting() {
    // The time passes by itself.
  }
}
