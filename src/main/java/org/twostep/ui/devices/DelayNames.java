package org.twostep.ui.devices;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.twostep.world.Delay;

/** The delays in words, for a list that nobody types into. */
final class DelayNames extends StringConverter<Delay> {
  private final DevicesViewModel devices;

  DelayNames(DevicesViewModel devices) {
    this.devices = devices;
  }

  @Override
  public String toString(@Nullable Delay delay) {
    return delay == null ? "" : devices.name(delay);
  }

  @Override
  public Delay fromString(String text) {
    throw new UnsupportedOperationException("a delay is chosen, not typed");
  }
}
