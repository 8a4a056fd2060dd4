package org.twostep.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.twostep.account.Account;
import org.twostep.account.Activity;
import org.twostep.account.Activity.Kind;
import org.twostep.account.Outcome;
import org.twostep.account.Protection;
import org.twostep.account.SecondFactor;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.factor.AttemptLimit;
import org.twostep.factor.CodeHasher;
import org.twostep.factor.RecoveryCode;
import org.twostep.factor.RecoveryCodes;
import org.twostep.message.Letters.Notice;
import org.twostep.proof.Notices;
import org.twostep.proof.Notices.About;

/** What is done with the factors that are registered, and with the recovery codes. */
public final class FactorList {
  private final Notices notices;
  private final CodeHasher hasher;
  private final Supplier<String> ids;

  /**
   * @param ids draws names that no two sets of recovery codes share
   */
  public FactorList(Notices notices, CodeHasher hasher, Supplier<String> ids) {
    this.notices = notices;
    this.hasher = hasher;
    this.ids = ids;
  }

  Outcome<SecurityState> rename(SecurityState state, SecurityInput.Rename rename, Instant now) {
    Optional<SecondFactor> factor = active(state, rename.factor());
    if (factor.isEmpty()) {
      return outOfTurn(state);
    }
    return CustomName.parse(rename.name())
        .fold(
            name ->
                Outcome.of(changed(state, factor.get().named(name)))
                    .noting(Activity.of(now, Kind.FACTOR_RENAMED, name)),
            wrong -> Outcome.refused(state, wrong.at(Field.NAME)));
  }

  private static SecurityState changed(SecurityState state, SecondFactor factor) {
    return state.withAccount(state.account().protecting(p -> p.changing(factor.id(), _ -> factor)));
  }

  Outcome<SecurityState> makeDefault(SecurityState state, String id, Instant now) {
    return active(state, id)
        .map(factor -> preferred(state, factor, now))
        .orElseGet(() -> outOfTurn(state));
  }

  private Outcome<SecurityState> preferred(SecurityState state, SecondFactor factor, Instant now) {
    Account before = state.account();
    String first = before.protection().defaultFactor().map(SecondFactor::id).orElse("");
    About about =
        About.of(Notice.FACTOR_DEFAULT, Names.of(factor)).on(factor.id()).insteadOf(first);
    return notices
        .tell(before, before.protecting(p -> p.preferring(factor.id())), about, now)
        .map(state::withAccount);
  }

  Outcome<SecurityState> remove(SecurityState state, SecurityInput.Remove remove, Instant now) {
    Optional<SecondFactor> factor = active(state, remove.factor());
    if (factor.isEmpty()) {
      return outOfTurn(state);
    }
    boolean last = state.account().protection().active().size() == 1;
    if (last && !remove.sure()) {
      return Outcome.refused(state, Field.METHOD, Reason.LAST_FACTOR);
    }
    Account before = state.account();
    Account less =
        before.protecting(p -> p.changing(remove.factor(), f -> f.in(SecondFactor.State.REMOVED)));
    Account after = last ? less.protecting(Protection::off) : less;
    Notice notice = last ? Notice.TWO_FACTOR_OFF : Notice.FACTOR_REMOVED;
    About about = About.of(notice, Names.of(factor.get())).on(remove.factor());
    return notices.tell(before, after, about, now).map(state::withAccount);
  }

  /** A new set voids the old one. */
  Outcome<SecurityState> newCodes(SecurityState state, List<RecoveryCode> codes, Instant now) {
    Account before = state.account();
    if (!before.isProtected()) {
      return outOfTurn(state);
    }
    RecoveryCodes set = RecoveryCodes.of(ids.get(), codes, hasher, now);
    Account after = registeredAnew(before.protecting(p -> p.withRecovery(Optional.of(set))));
    return notices
        .tell(before, after, About.of(Notice.RECOVERY_CODES_MADE), now)
        .map(state::withAccount);
  }

  /** Switched off by wrong entries, recovery codes work again once they are registered again. */
  private static Account registeredAnew(Account account) {
    return account.tries().recovery().isOff()
        ? account.withTries(account.tries().withRecovery(AttemptLimit.fresh()))
        : account;
  }

  Outcome<SecurityState> codesSaved(SecurityState state) {
    return Outcome.of(
        state.withAccount(
            state
                .account()
                .protecting(p -> p.withRecovery(p.recovery().map(set -> set.saved(true))))));
  }

  private static Optional<SecondFactor> active(SecurityState state, String id) {
    return state.account().protection().factor(id).filter(SecondFactor::isActive);
  }

  private static Outcome<SecurityState> outOfTurn(SecurityState state) {
    return Outcome.refused(state, Field.METHOD, Reason.OUT_OF_TURN);
  }
}
