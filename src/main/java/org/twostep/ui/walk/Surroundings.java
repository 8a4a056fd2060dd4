package org.twostep.ui.walk;

import java.time.Duration;
import javafx.beans.property.ReadOnlyIntegerProperty;
import org.twostep.world.Devices;

/** What a walk needs to know of the program besides its screens. All on the screen thread. */
public interface Surroundings {
  /** How many works are under way; with none, the screens stand still. */
  ReadOnlyIntegerProperty pending();

  /** What lies on the customer's devices. */
  Devices devices();

  /** Lets so much time of the practice clock pass. */
  void pass(Duration time);

  /**
   * The walk waits for something. Where the clock goes by itself there is nothing to do; where it
   * stands, it is moved a little.
   */
  void whileWaiting();
}
