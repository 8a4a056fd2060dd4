package org.twostep.account;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.message.Message;

/**
 * What one action of the customer leads to. A refusal can change the state too: a wrong entry is
 * counted. State, messages and activity are stored together or not at all.
 *
 * @param <S> the state that the action changes
 * @param refusals what is wrong, in the order of the fields; empty where the action was done
 */
public record Outcome<S>(
    S state, List<Message> messages, List<Activity> activity, List<Refusal> refusals) {
  public Outcome {
    messages = List.copyOf(messages);
    activity = List.copyOf(activity);
    refusals = List.copyOf(refusals);
  }

  public static <S> Outcome<S> of(S state) {
    return new Outcome<>(state, List.of(), List.of(), List.of());
  }

  public static <S> Outcome<S> refused(S state, List<Refusal> refusals) {
    return new Outcome<>(state, List.of(), List.of(), refusals);
  }

  public static <S> Outcome<S> refused(S state, Refusal refusal) {
    return refused(state, List.of(refusal));
  }

  public static <S> Outcome<S> refused(S state, Field field, Reason reason, Object... figures) {
    return refused(state, Refusal.of(field, reason, figures));
  }

  public boolean isRefused() {
    return !refusals.isEmpty();
  }

  public Outcome<S> sending(List<Message> more) {
    return new Outcome<>(state, join(messages, more), activity, refusals);
  }

  public Outcome<S> noting(Activity entry) {
    return new Outcome<>(state, messages, join(activity, List.of(entry)), refusals);
  }

  /** This outcome with what came {@code before} it. */
  public Outcome<S> joinedTo(Outcome<S> before) {
    return new Outcome<>(
        state, join(before.messages, messages), join(before.activity, activity), refusals);
  }

  /** The same outcome for a larger or smaller state. */
  public <T> Outcome<T> map(Function<? super S, T> change) {
    return new Outcome<>(change.apply(state), messages, activity, refusals);
  }

  private static <T> List<T> join(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
