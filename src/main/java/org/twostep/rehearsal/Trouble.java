package org.twostep.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens by itself in a rehearsal, as its file describes it. Of several in a list
 * each waits for the one before it. What a file leaves out is empty.
 *
 * @param after how long after the one before, on the practice clock; at once where left out
 * @param call somebody calls the phone
 * @param text somebody else than the brokerage writes to the phone
 * @param mail somebody else than the brokerage writes an e-mail
 * @param stranger the stranger does something at the brokerage
 * @param simSwap true: the number moves to the stranger's SIM card; false: it comes back
 */
public record Trouble(
    Optional<Duration> after,
    Optional<Conversation> call,
    Optional<StrangersMessage> text,
    Optional<StrangersMessage> mail,
    Optional<StrangersDeeds> stranger,
    Optional<Boolean> simSwap) {
  /**
   * @throws IllegalArgumentException where it is none of these things, or more than one
   */
  public Trouble {
    after = Trouble.orEmpty(after);
    call = Trouble.orEmpty(call);
    text = Trouble.orEmpty(text);
    mail = Trouble.orEmpty(mail);
    stranger = Trouble.orEmpty(stranger);
    simSwap = Trouble.orEmpty(simSwap);
    long given = Stream.of(call, text, mail, stranger, simSwap).filter(Optional::isPresent).count();
    if (given != 1) {
      throw new IllegalArgumentException(
          "a trouble is exactly one of call, text, mail, stranger, simSwap; here are " + given);
    }
    if (after.filter(Duration::isNegative).isPresent()) {
      throw new IllegalArgumentException("after is not negative");
    }
  }

  public static Trouble of(Conversation call) {
    return new Trouble(none(), Optional.of(call), none(), none(), none(), none());
  }

  public static Trouble of(StrangersDeeds deeds) {
    return new Trouble(none(), none(), none(), none(), Optional.of(deeds), none());
  }

  /** The same after another wait. */
  public Trouble after(Duration wait) {
    return new Trouble(Optional.of(wait), call, text, mail, stranger, simSwap);
  }

  public Duration delay() {
    return after.orElse(Duration.ZERO);
  }

  /** What is still to come once it has happened: the deeds that are done several times. */
  public Optional<Trouble> rest() {
    return stranger.flatMap(StrangersDeeds::rest).map(more -> of(more).after(more.pause()));
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  static <T> Optional<T> orEmpty(@Nullable Optional<T> given) {
    return Objects.requireNonNullElse(given, Optional.empty());
  }

  static <T> List<T> orEmpty(@Nullable List<T> given) {
    return given == null ? List.of() : List.copyOf(given);
  }

  /** The text, where there is one. */
  static String said(@Nullable String text, String what) {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException(what + " is missing");
    }
    return text.strip();
  }
}
