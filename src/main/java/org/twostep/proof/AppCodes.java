package org.twostep.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.twostep.account.Method;
import org.twostep.account.Outcome;
import org.twostep.account.SecondFactor;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.factor.AttemptLimit;
import org.twostep.factor.CodeDesk;
import org.twostep.factor.KeySeal;
import org.twostep.factor.OneTimeCode;
import org.twostep.factor.Totp;
import org.twostep.factor.TotpKey;

/** Looks at the codes of authenticator apps. */
public final class AppCodes {
  private final KeySeal seal;

  public AppCodes(KeySeal seal) {
    this.seal = seal;
  }

  /**
   * A looked-at code.
   *
   * @param step the time step that it proved; empty where it was refused
   */
  public record Looked(AttemptLimit tries, Optional<Long> step, Optional<Refusal> refusal) {}

  Outcome<Proving> check(
      Proving proving,
      SecondFactor factor,
      Method.AuthenticatorApp app,
      String typed,
      Instant now) {
    Looked looked = look(app.sealedKey(), app.lastStep(), factor.tries(), typed, now);
    return looked
        .step()
        .map(step ->
            Prover.proven(
                proving, factor.used(new Method.AuthenticatorApp(app.sealedKey(), step), now)))
        .orElseGet(() ->
            Prover.refused(
                proving, factor.withTries(looked.tries()), looked.refusal().orElseThrow(), now));
  }

  /** Looks at a code for a key, whether or not it belongs to a factor yet. */
  public Looked look(
      String sealedKey, long lastStep, AttemptLimit tries, String typed, Instant now) {
    Optional<Refusal> closed = CodeDesk.closed(tries, now);
    if (closed.isPresent()) {
      return new Looked(tries, Optional.empty(), closed);
    }
    return OneTimeCode.parse(typed)
        .fold(
            code -> compare(sealedKey, lastStep, tries, code, now),
            wrong -> new Looked(tries, Optional.empty(), Optional.of(wrong.at(Field.CODE))));
  }

  private Looked compare(
      String sealedKey, long lastStep, AttemptLimit tries, OneTimeCode code, Instant now) {
    try {
      return compare(seal.open(sealedKey), lastStep, tries, code, now);
    } catch (KeySeal.BrokenException _) {
      // The program's key file was lost or replaced: no code can be right any more.
      return new Looked(tries, Optional.empty(), Optional.of(refusal(Reason.APP_KEY_LOST)));
    }
  }

  private static Looked compare(
      TotpKey key, long lastStep, AttemptLimit tries, OneTimeCode code, Instant now) {
    return switch (Totp.check(key, lastStep, code, now)) {
      case Totp.Result.Accepted(var step) ->
          new Looked(AttemptLimit.fresh(), Optional.of(step), Optional.empty());
      case Totp.Result.UsedAlready _ -> wrong(tries, refusal(Reason.APP_CODE_USED), now);
      case Totp.Result.ClockOff(var off) -> wrong(tries, clockOff(off), now);
      case Totp.Result.Wrong _ -> wrong(tries, refusal(Reason.APP_CODE_WRONG), now);
    };
  }

  private static Looked wrong(AttemptLimit tries, Refusal refusal, Instant now) {
    AttemptLimit counted = tries.afterWrong(now);
    Refusal said = CodeDesk.closed(counted, now).orElse(refusal);
    return new Looked(counted, Optional.empty(), Optional.of(said));
  }

  private static Refusal clockOff(Duration off) {
    Reason reason = off.isNegative() ? Reason.APP_CLOCK_BEHIND : Reason.APP_CLOCK_AHEAD;
    return Refusal.of(Field.CODE, reason, off.abs());
  }

  private static Refusal refusal(Reason reason) {
    return Refusal.of(Field.CODE, reason);
  }
}
