package org.twostep.ui.authenticator;

import java.time.Duration;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** How wrong the phone's clock is, in words, for a list that nobody types into. */
final class ClockNames extends StringConverter<Duration> {
  private final AuthenticatorViewModel app;

  ClockNames(AuthenticatorViewModel app) {
    this.app = app;
  }

  @Override
  public String toString(@Nullable Duration off) {
    return off == null ? "" : app.clockName(off);
  }

  @Override
  public Duration fromString(String text) {
    throw new UnsupportedOperationException("a clock is chosen, not typed");
  }
}
