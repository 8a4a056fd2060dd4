package org.twostep.account;

import java.time.Duration;
import java.time.Instant;
import org.twostep.message.Letters.Notice;

/**
 * A change that a notice told of, so that "This wasn't me" can stop it.
 *
 * @param linkHash keyed hash of the token in the notice's link
 * @param subject the factor it is about, by id; empty where it is about none
 * @param previous what was there before: a factor's id, a number or an address; empty for nothing
 */
public record SecurityChange(
    String id,
    Instant at,
    Notice notice,
    String linkHash,
    String subject,
    String previous,
    boolean frozen) {
  /** How long the link in the notice works, and what was removed is kept. */
  public static final Duration LIFETIME = Duration.ofDays(7);

  public boolean isOpen(Instant now) {
    return !frozen && !isOver(now);
  }

  public boolean isOver(Instant now) {
    return !now.isBefore(at.plus(LIFETIME));
  }

  public SecurityChange freeze() {
    return new SecurityChange(id, at, notice, linkHash, subject, previous, true);
  }
}
