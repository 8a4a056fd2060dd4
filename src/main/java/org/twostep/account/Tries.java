package org.twostep.account;

import org.twostep.factor.AttemptLimit;

/**
 * Wrong entries since the last right one, counted by what was asked for (NIST SP 800-63B-4, 3.2.2).
 * Each second factor has a count of its own beside these.
 *
 * @param password passwords
 * @param answer secret words and answers to the security question
 * @param code codes that prove a number, an address or an app before it is a factor
 * @param recovery recovery codes
 * @param reset codes for a forgotten password; one count for every username, so that it gives away
 *     none
 */
public record Tries(
    AttemptLimit password,
    AttemptLimit answer,
    AttemptLimit code,
    AttemptLimit recovery,
    AttemptLimit reset) {

  public static Tries fresh() {
    AttemptLimit none = AttemptLimit.fresh();
    return new Tries(none, none, none, none, none);
  }

  public Tries withPassword(AttemptLimit counted) {
    return new Tries(counted, answer, code, recovery, reset);
  }

  public Tries withAnswer(AttemptLimit counted) {
    return new Tries(password, counted, code, recovery, reset);
  }

  public Tries withCode(AttemptLimit counted) {
    return new Tries(password, answer, counted, recovery, reset);
  }

  public Tries withRecovery(AttemptLimit counted) {
    return new Tries(password, answer, code, counted, reset);
  }

  public Tries withReset(AttemptLimit counted) {
    return new Tries(password, answer, code, recovery, counted);
  }
}
