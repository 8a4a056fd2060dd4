package org.twostep.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twostep.account.Account;
import org.twostep.account.AskWhen;
import org.twostep.account.Method;
import org.twostep.account.Origin;
import org.twostep.account.Outcome;
import org.twostep.account.PracticeCustomer;
import org.twostep.account.Protection;
import org.twostep.account.SecondFactor;
import org.twostep.account.SecretHasher;
import org.twostep.account.Session;
import org.twostep.app.Counter.Draws;
import org.twostep.brokerage.CustomerFile;
import org.twostep.contact.Channel;
import org.twostep.entry.Field;
import org.twostep.factor.CodeHasher;
import org.twostep.factor.RecoveryCode;
import org.twostep.factor.RecoveryCodes;
import org.twostep.factor.Totp;
import org.twostep.place.Cities;
import org.twostep.registration.Registration;
import org.twostep.registration.Step;
import org.twostep.registration.Way;
import org.twostep.rehearsal.Start;
import org.twostep.world.Computer;

/** Puts a fresh practice account into the state that a rehearsal begins with. */
final class StartingPoint {
  /** What stands at the start was set up some time before. */
  private static final Duration BEFORE = Duration.ofDays(30);

  /** Nobody types it again in a rehearsal, but going back has to find one. */
  private static final String SECRET_WORD = "bluebird";

  private final Draws draws;
  private final CodeHasher codeHasher;
  private final SecretHasher secretHasher;

  StartingPoint(Draws draws, CodeHasher codeHasher, SecretHasher secretHasher) {
    this.draws = draws;
    this.codeHasher = codeHasher;
    this.secretHasher = secretHasher;
  }

  /**
   * The file that a rehearsal begins with.
   *
   * @param fresh the practice account as every learner first meets it
   * @param codes the recovery codes that the customer has saved, where she has some
   */
  Outcome<CustomerFile> of(CustomerFile fresh, Start start, List<RecoveryCode> codes, Instant now) {
    Account account = fresh.account().protecting(none -> protection(none, start, codes, now));
    CustomerFile begun = fresh.with(account, session(start, now));
    return Outcome.of(
        start.almostRegistered() ? begun.with(Optional.of(almostDone(account, now))) : begun);
  }

  /** A registration by the full way at Verify Identity, with all that was entered before. */
  private Registration almostDone(Account account, Instant now) {
    return new Registration(
        draws.names().get(),
        Way.FULL,
        Step.VERIFY_IDENTITY,
        now,
        false,
        Map.of(
            Field.RECEIVE_BY, Channel.TEXT_MESSAGE.name(),
            Field.SECRET_WORD, secretHasher.hash(SECRET_WORD),
            Field.ASK_WHEN, AskWhen.TIME_BASED.name(),
            Field.PHONE, account.phone().address(),
            Field.EMAIL, account.email().address(),
            Field.EMAIL_CONFIRMED, "yes",
            Field.METHOD, Method.Kind.TEXT_MESSAGE.name()));
  }

  private Protection protection(
      Protection none, Start start, List<RecoveryCode> codes, Instant now) {
    if (start.factors().isEmpty()) {
      return none;
    }
    Instant before = now.minus(BEFORE);
    Protection on =
        none.withFactors(
                start.factors().stream()
                    .map(kind -> SecondFactor.registered(draws.names().get(), method(kind), before))
                    .toList())
            .withAskWhen(Optional.of(start.askWhen()))
            .withRecovery(
                start.recoveryCodes()
                    ? Optional.of(
                        RecoveryCodes.of(draws.names().get(), codes, codeHasher, before)
                            .saved(true))
                    : Optional.empty());
    return start.trusted()
        ? on.trusting(Computer.OWN.name(), now).trusting(draws.names().get(), Cities.home())
        : on;
  }

  private Method method(Method.Kind kind) {
    return switch (kind) {
      case TEXT_MESSAGE -> new Method.CodeByMessage(PracticeCustomer.PHONE);
      case EMAIL -> new Method.CodeByMessage(PracticeCustomer.EMAIL);
      case AUTHENTICATOR -> new Method.AuthenticatorApp(draws.sealedKeys().get(), Totp.NEVER);
      case APPROVAL -> new Method.PhoneApproval();
    };
  }

  private static Optional<Session> session(Start start, Instant now) {
    return start.signedIn()
        ? Optional.of(
            Session.signedIn(
                new Origin(
                    start.world().whereabouts().computer().name(),
                    start.world().whereabouts().seen()),
                now))
        : Optional.empty();
  }
}
