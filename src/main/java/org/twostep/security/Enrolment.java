package org.twostep.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.twostep.account.Method;
import org.twostep.contact.Destination;
import org.twostep.factor.Purpose;

/**
 * Something that is being proven before it counts: a further factor, or a new number or address on
 * file.
 *
 * @param id also the id of the factor that it becomes
 * @param to the number or address, once it was entered
 * @param sealedKey the key for the authenticator app, sealed
 */
public record Enrolment(
    String id,
    Goal goal,
    Method.Kind kind,
    Optional<Destination> to,
    Optional<String> sealedKey,
    Instant startedAt) {
  /** How long it can be finished. */
  public static final Duration LIFETIME = Duration.ofHours(24);

  /** What happens once it is proven. */
  public sealed interface Goal {
    /** Another factor beside those that are there. */
    record Add() implements Goal {}

    /** A factor in the place of this one, which works until then. */
    record Replace(String factor) implements Goal {}

    /** The number or the address on file; the kind says which. */
    record OnFile() implements Goal {}
  }

  /** Whether the number or address is still to be entered. */
  public boolean needsDestination() {
    return kind.sendsCode() && to.isEmpty();
  }

  /** What its codes and requests are for. */
  public Purpose purpose() {
    return switch (goal) {
      case Goal.Add _, Goal.Replace _ -> Purpose.REGISTRATION;
      case Goal.OnFile _ -> Purpose.CONTACT_CHANGE;
    };
  }

  public boolean isOver(Instant now) {
    return !now.isBefore(startedAt.plus(LIFETIME));
  }

  Enrolment at(Optional<Destination> entered) {
    return new Enrolment(id, goal, kind, entered, sealedKey, startedAt);
  }
}
