package org.twostep.proof;

import java.time.Instant;
import java.util.Optional;
import org.twostep.account.Account;
import org.twostep.account.Activity;
import org.twostep.account.Activity.Kind;
import org.twostep.account.Outcome;
import org.twostep.account.Protection;
import org.twostep.account.Tries;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.factor.AttemptLimit;
import org.twostep.factor.CodeDesk;
import org.twostep.factor.CodeHasher;
import org.twostep.factor.RecoveryCode;
import org.twostep.factor.RecoveryCodes;
import org.twostep.message.Letters.Notice;

/**
 * Looks at recovery codes. Each works once, and its use is announced (NIST SP 800-63B-4, 3.1.2).
 */
public final class RecoveryProof {
  /** What the activity says was refused; stands beside the names of the kinds of factor. */
  public static final String DETAIL = "RECOVERY_CODE";

  private final CodeHasher hasher;
  private final Notices notices;

  public RecoveryProof(CodeHasher hasher, Notices notices) {
    this.hasher = hasher;
    this.notices = notices;
  }

  Outcome<Proving> check(Proving proving, String typed, Instant now) {
    AttemptLimit tries = proving.account().tries().recovery();
    Optional<Refusal> closed =
        CodeDesk.closed(tries, now)
            .map(refusal -> new Refusal(Field.RECOVERY_CODE, refusal.reason(), refusal.figures()));
    if (closed.isPresent()) {
      return Outcome.refused(proving, closed.get());
    }
    return RecoveryCode.parse(typed)
        .fold(
            code -> look(proving, code, now),
            wrong -> Outcome.refused(proving, wrong.at(Field.RECOVERY_CODE)));
  }

  private Outcome<Proving> look(Proving proving, RecoveryCode code, Instant now) {
    Optional<RecoveryCodes> set = proving.account().protection().recovery();
    if (set.isEmpty()) {
      return wrong(proving, Reason.RECOVERY_WRONG, now);
    }
    return switch (set.get().use(code, hasher, now)) {
      case RecoveryCodes.Result.Accepted(var after) -> used(proving, after, now);
      case RecoveryCodes.Result.UsedAlready _ -> wrong(proving, Reason.RECOVERY_USED, now);
      case RecoveryCodes.Result.Wrong _ -> wrong(proving, Reason.RECOVERY_WRONG, now);
    };
  }

  private Outcome<Proving> used(Proving proving, RecoveryCodes after, Instant now) {
    Account before = proving.account();
    Protection less = before.protection().withRecovery(Optional.of(after));
    Tries fresh = before.tries().withRecovery(AttemptLimit.fresh());
    Account account = before.withProtection(less).withTries(fresh);
    Outcome<Account> told =
        notices.tell(
            account, account, Notices.About.of(Notice.RECOVERY_CODE_USED, after.left()), now);
    return Prover.met(told.map(proving::withAccount));
  }

  private static Outcome<Proving> wrong(Proving proving, Reason reason, Instant now) {
    Account account = proving.account();
    AttemptLimit counted = account.tries().recovery().afterWrong(now);
    Refusal refusal =
        CodeDesk.closed(counted, now)
            .map(closed -> new Refusal(Field.RECOVERY_CODE, closed.reason(), closed.figures()))
            .orElseGet(() -> Refusal.of(Field.RECOVERY_CODE, reason));
    Account after = account.withTries(account.tries().withRecovery(counted));
    return Outcome.refused(proving.withAccount(after), refusal)
        .noting(Activity.of(now, Kind.CODE_REFUSED, DETAIL));
  }
}
