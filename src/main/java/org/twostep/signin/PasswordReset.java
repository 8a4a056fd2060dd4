package org.twostep.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.twostep.account.Challenge;
import org.twostep.contact.Destination;

/**
 * Someone has forgotten the password.
 *
 * @param known whether there is such an account; nothing that is shown depends on it
 * @param to where the message goes
 * @param challenge the second factor, once the message was answered
 */
public record PasswordReset(
    String username,
    boolean known,
    Destination to,
    Stage stage,
    Optional<Challenge> challenge,
    Instant startedAt) {
  /** How long it can be finished. */
  public static final Duration LIFETIME = Duration.ofHours(1);

  /** How far it has come. */
  public enum Stage {
    /** A message with a code was sent, if there is such an account. */
    MESSAGE,
    /** The message was answered; now a second factor or a recovery code. */
    PROOF,
    /** A new password may be set. */
    NEW_PASSWORD
  }

  public boolean isOver(Instant now) {
    return !now.isBefore(startedAt.plus(LIFETIME)) || now.isBefore(startedAt);
  }

  PasswordReset asking(Challenge open) {
    return new PasswordReset(username, known, to, Stage.PROOF, Optional.of(open), startedAt);
  }

  /** With a second message, to another place, where the account has no second factor. */
  PasswordReset again(Destination next) {
    return new PasswordReset(username, known, next, Stage.PROOF, Optional.empty(), startedAt);
  }

  /** Whether a second message stands in for the second factor. */
  public boolean isSecondMessage() {
    return stage == Stage.PROOF && challenge.isEmpty();
  }

  PasswordReset proven() {
    return new PasswordReset(username, known, to, Stage.NEW_PASSWORD, Optional.empty(), startedAt);
  }
}
