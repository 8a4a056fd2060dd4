package org.twostep.factor;

import java.time.Duration;
import java.time.Instant;

/**
 * A request in the Fernhill app on the phone. The two digits are shown where somebody signs in and
 * have to be typed on the phone: a bare yes or no is what push-bombing abuses (CISA, Implementing
 * Number Matching in MFA Applications; NIST SP 800-63B-4, 3.1.3).
 *
 * @param device the computer that asks; its sign-in alone goes on when the answer is right
 * @param place what the customer is told of where that computer is; empty where unknown
 * @param digits two digits; no secret, they are on the screen
 */
public record ApprovalRequest(
    String id,
    Purpose purpose,
    String factor,
    String device,
    String place,
    String digits,
    Instant askedAt,
    State state) {
  /** How long a request can be answered. */
  public static final Duration LIFETIME = Duration.ofMinutes(5);

  /** What became of it. Running out is no state: it follows from the time. */
  public enum State {
    WAITING,
    APPROVED,
    /** This wasn't me. */
    DENIED,
    /** Other digits were typed. One try is all: there are only a hundred numbers. */
    WRONG_NUMBER,
    /** A newer request took its place. */
    REPLACED
  }

  public ApprovalRequest in(State next) {
    return new ApprovalRequest(id, purpose, factor, device, place, digits, askedAt, next);
  }

  /** Whether it can be answered. A clock that went back does not bring it to life. */
  public boolean isOpen(Instant now) {
    return state == State.WAITING && now.isBefore(expiresAt()) && !now.isBefore(askedAt);
  }

  public Instant expiresAt() {
    return askedAt.plus(LIFETIME);
  }

  ApprovalRequest replaced() {
    return state == State.WAITING ? in(State.REPLACED) : this;
  }
}
