package org.twostep.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A typed text after reading it: a value, or the reason why it is none.
 *
 * @param <T> what the text stands for
 */
public sealed interface Entry<T> {
  /** The text was understood. */
  record Accepted<T>(T value) implements Entry<T> {}

  /** The text was not understood; {@code figures} complete the sentence. */
  record Refused<T>(Reason reason, List<Object> figures) implements Entry<T> {
    public Refusal at(Field field) {
      return new Refusal(field, reason, figures);
    }
  }

  static <T> Entry<T> accepted(T value) {
    return new Accepted<>(value);
  }

  static <T> Entry<T> refused(Reason reason, Object... figures) {
    return new Refused<>(reason, List.of(figures));
  }

  /** What is wrong, as a refusal at {@code field}; empty where the text was accepted. */
  default Optional<Refusal> refusalAt(Field field) {
    return switch (this) {
      case Accepted<T> _ -> Optional.empty();
      case Refused<T> refused -> Optional.of(refused.at(field));
    };
  }

  default Optional<T> toOptional() {
    return switch (this) {
      case Accepted<T>(var value) -> Optional.of(value);
      case Refused<T> _ -> Optional.empty();
    };
  }

  /** Goes on with the value, or hands the reason to {@code refused}. */
  default <R> R fold(Function<? super T, R> accepted, Function<Refused<T>, R> refused) {
    return switch (this) {
      case Accepted<T>(var value) -> accepted.apply(value);
      case Refused<T> refusal -> refused.apply(refusal);
    };
  }
}
