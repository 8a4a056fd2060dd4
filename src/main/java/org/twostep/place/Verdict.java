package org.twostep.place;

import java.time.Duration;
import java.util.Optional;

/** What the place of a sign-in leads to. */
public sealed interface Verdict {
  /** A trusted place on a trusted device: no code is asked for, and that is logged. */
  record NoCode(Near near) implements Verdict {}

  /**
   * A code is asked for.
   *
   * @param alert why the customer is told of it as well; empty where a code is enough
   */
  record Ask(Optional<Why> alert) implements Verdict {}

  /**
   * Nobody travels that fast: the sign-in is refused.
   *
   * @param from the last sign-in
   * @param km from there to here
   * @param between the time since; zero or negative where a clock was moved
   * @param kmh the speed, in kilometers an hour; infinite where no time has passed
   */
  record Impossible(Sighting from, double km, Duration between, double kmh) implements Verdict {}

  /** The trusted place that is nearest, and how many kilometers away it is. */
  record Near(TrustedPlace place, double km) {}

  /** Why the customer is told of a sign-in. */
  sealed interface Why {
    /** The customer does not trust this computer, or no longer. */
    record NewDevice() implements Why {}

    /** Nothing can be told of where the sign-in comes from. */
    record NoLocation() implements Why {}

    /**
     * Every trusted place is far away.
     *
     * @param nearest empty where there are no trusted places
     */
    record Far(Optional<Near> nearest) implements Why {}
  }
}
