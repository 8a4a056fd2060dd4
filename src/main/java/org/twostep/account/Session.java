package org.twostep.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.twostep.account.Challenge.Demand;

/**
 * A sign-in on one computer, from the password on.
 *
 * @param challenge what is still to be proven: the second factor at {@link Stage#PROOF_ASKED},
 *     afterwards a step-up
 * @param trust whether the computer is to be trusted once signed in
 * @param stepUp the last time the customer proved again who they are
 */
public record Session(
    Origin origin,
    Instant since,
    Instant lastSeen,
    Stage stage,
    Optional<Challenge> challenge,
    boolean trust,
    Optional<StepUp> stepUp) {
  /** How long a session lasts without anything happening. */
  public static final Duration IDLE = Duration.ofHours(1);

  /** How long a session lasts in all. */
  public static final Duration TOTAL = Duration.ofHours(24);

  /** How long before its end the customer is warned. */
  public static final Duration WARNING = Duration.ofMinutes(2);

  /** How far a sign-in has come. */
  public enum Stage {
    /** The password was right; the second factor is still to come. */
    PROOF_ASKED,
    SIGNED_IN
  }

  /** What ends a session by itself. */
  public enum Limit {
    /** Nothing happened for {@link #IDLE}. */
    IDLE,
    /** It lasted for {@link #TOTAL}. */
    TOTAL;

    /** The limit that is called so; empty where none is. */
    public static Optional<Limit> named(String name) {
      return Arrays.stream(values()).filter(limit -> limit.name().equals(name)).findFirst();
    }
  }

  /**
   * Proving again, in the middle of a session, who is there.
   *
   * @param by what it proved: {@link Demand#ANY} for the password
   */
  public record StepUp(Instant at, Demand by) {
    /** How long it counts. */
    public static final Duration LIFETIME = Duration.ofMinutes(10);

    boolean isGood(Demand demand, Instant now) {
      return by.compareTo(demand) >= 0 && now.isBefore(at.plus(LIFETIME)) && !now.isBefore(at);
    }
  }

  public static Session asked(Origin origin, Challenge challenge, Instant now) {
    return new Session(
        origin, now, now, Stage.PROOF_ASKED, Optional.of(challenge), false, Optional.empty());
  }

  public static Session signedIn(Origin origin, Instant now) {
    return new Session(
        origin, now, now, Stage.SIGNED_IN, Optional.empty(), false, Optional.empty());
  }

  public Session seen(Instant now) {
    return new Session(origin, since, now, stage, challenge, trust, stepUp);
  }

  public Session asking(Challenge open) {
    return new Session(origin, since, lastSeen, stage, Optional.of(open), trust, stepUp);
  }

  public Session trusting(boolean chosen) {
    return new Session(origin, since, lastSeen, stage, challenge, chosen, stepUp);
  }

  /** With the challenge met: the step-up counts from now. */
  public Session steppedUp(StepUp proof) {
    return new Session(origin, since, lastSeen, stage, Optional.empty(), trust, Optional.of(proof));
  }

  /** With the step-up given up. */
  public Session withoutChallenge() {
    return new Session(origin, since, lastSeen, stage, Optional.empty(), trust, stepUp);
  }

  public boolean hasSteppedUp(Demand demand, Instant now) {
    return stepUp.filter(proof -> proof.isGood(demand, now)).isPresent();
  }

  /** When it ends if nothing happens any more. */
  public Instant endsAt() {
    Instant idle = lastSeen.plus(IDLE);
    Instant total = since.plus(TOTAL);
    return idle.isBefore(total) ? idle : total;
  }

  /** Whether using it lengthens it: not once its total time is nearly up. */
  public boolean canBeLengthened() {
    return endsAt().isBefore(since.plus(TOTAL));
  }

  /** Which limit ends it, if nothing happens any more. */
  public Limit limit() {
    return canBeLengthened() ? Limit.IDLE : Limit.TOTAL;
  }

  public boolean isOver(Instant now) {
    return now.isAfter(endsAt());
  }

  public boolean isSignedIn() {
    return stage == Stage.SIGNED_IN;
  }
}
