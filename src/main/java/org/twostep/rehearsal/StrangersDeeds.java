package org.twostep.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.twostep.place.Cities;

/**
 * What the stranger does at the brokerage, one after the other.
 *
 * @param from the city that he is in, as the cities are called; where he was where left out
 * @param does at least one deed
 * @param times how often he does all of it; once where left out
 * @param every how long it takes from one time to the next, on the practice clock
 * @param asleep whether the customer sleeps meanwhile: then the practice clock moves on by {@code
 *     every} between the times
 */
public record StrangersDeeds(
    Optional<String> from,
    List<Deed> does,
    Optional<Integer> times,
    Optional<Duration> every,
    Optional<Boolean> asleep) {
  private static final Duration USUAL_PAUSE = Duration.ofMinutes(1);

  /** One thing that the stranger can do. He knows the username. */
  public enum Deed {
    /** With the password, which he has from somewhere else. */
    SIGNS_IN,
    /** With what was typed on his page. */
    SIGNS_IN_AS_TYPED,
    /** For another code, or another request on the phone. */
    ASKS_AGAIN,
    /** The newest that he was told, or that came to his SIM card. */
    ENTERS_CODE,
    /** Ticks "Trust this computer", which counts once he is in. */
    TRUSTS_HIS_COMPUTER,
    /** By "Forgot password". */
    ASKS_FOR_NEW_PASSWORD,
    /** Once he is in; a step-up by a code works where he has the number. */
    CHANGES_PASSWORD
  }

  /**
   * @throws IllegalArgumentException where he does nothing, or not even once, or is nowhere
   */
  public StrangersDeeds {
    from = Trouble.orEmpty(from);
    does = Trouble.orEmpty(does);
    times = Trouble.orEmpty(times);
    every = Trouble.orEmpty(every);
    asleep = Trouble.orEmpty(asleep);
    from.filter(city -> Cities.named(city).isEmpty())
        .ifPresent(city -> {
          throw new IllegalArgumentException("no city is called " + city);
        });
    if (does.isEmpty() || times.orElse(1) < 1) {
      throw new IllegalArgumentException("the stranger does something, at least once");
    }
  }

  public static StrangersDeeds of(Deed... deeds) {
    return new StrangersDeeds(
        Optional.empty(), List.of(deeds), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** How long it takes from one time to the next. */
  public Duration pause() {
    return every.orElse(USUAL_PAUSE);
  }

  /** What is still to be done after the first time. */
  Optional<StrangersDeeds> rest() {
    int more = times.orElse(1) - 1;
    return more > 0
        ? Optional.of(new StrangersDeeds(from, does, Optional.of(more), every, asleep))
        : Optional.empty();
  }

  /** How far the clock is to move once the first time is done. */
  public Duration sleep() {
    return asleep.orElse(false) && rest().isPresent() ? pause() : Duration.ZERO;
  }
}
