package org.twostep.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.twostep.account.Activity;
import org.twostep.account.Outcome;
import org.twostep.contact.EmailAddress;
import org.twostep.entry.Field;
import org.twostep.entry.Refusal;
import org.twostep.factor.AttemptLimit;
import org.twostep.factor.CodeDesk;
import org.twostep.factor.CodeDesk.Checked;
import org.twostep.factor.CodeDesk.Issued;
import org.twostep.factor.CodeDesk.Parcel;
import org.twostep.factor.Purpose;
import org.twostep.factor.Totp;
import org.twostep.message.Letters;
import org.twostep.message.Message;
import org.twostep.proof.AppCodes;
import org.twostep.registration.Registrar.State;

/** The steps that send a code and take it back. */
public final class CodeSteps {
  private final CodeDesk desk;
  private final Letters letters;
  private final AppCodes appCodes;

  public CodeSteps(CodeDesk desk, Letters letters, AppCodes appCodes) {
    this.desk = desk;
    this.letters = letters;
    this.appCodes = appCodes;
  }

  /** Sends the code that the present step asks for, unless a good one is on its way. */
  Outcome<State> open(State state, CodeTarget target, Instant now) {
    Issued issued = desk.open(state.codes(), target.purpose(), target.to(), now);
    return sent(state, target, issued, now);
  }

  Outcome<State> resend(State state, CodeTarget target, Instant now) {
    return desk.resend(state.codes(), target.purpose(), target.to(), now)
        .fold(
            issued -> sent(state, target, issued, now),
            refused -> Outcome.refused(state, refused.at(Field.CODE)));
  }

  /** Looks at a typed code; counts a wrong one. */
  Outcome<State> check(State state, Registration at, String typed, Instant now) {
    if (at.isAppCode()) {
      return appCode(state, at, typed, now);
    }
    CodeTarget target = CodeTarget.of(state.account(), at).orElseThrow();
    return checked(
        state,
        desk.check(state.codes(), tries(state), target.purpose(), target.to(), typed, now),
        now);
  }

  /** The accepted step is kept: the same code must not sign in a moment later. */
  private Outcome<State> appCode(State state, Registration at, String typed, Instant now) {
    AppCodes.Looked looked =
        appCodes.look(at.sealedKey().orElseThrow(), Totp.NEVER, tries(state), typed, now);
    State after = counted(state, looked.tries());
    return looked
        .step()
        .map(step -> Outcome.of(after.with(at.with(Field.APP_STEP, Long.toString(step)))))
        .orElseGet(() -> refused(state, after, looked.refusal(), now));
  }

  private static AttemptLimit tries(State state) {
    return state.account().tries().code();
  }

  private static State counted(State state, AttemptLimit counted) {
    return state.withAccount(state.account().withTries(state.account().tries().withCode(counted)));
  }

  private static Outcome<State> refused(
      State before, State after, Optional<Refusal> refusal, Instant now) {
    Outcome<State> refused = Outcome.refused(after, refusal.stream().toList());
    return tries(after).wrong() <= tries(before).wrong()
        ? refused
        : refused.noting(new Activity(now, Activity.Kind.CODE_REFUSED));
  }

  /** Looks at the token of a followed link. */
  Outcome<State> checkLink(State state, CodeTarget target, String token, Instant now) {
    return checked(
        state,
        desk.checkLink(state.codes(), tries(state), target.purpose(), target.to(), token, now),
        now);
  }

  private static Outcome<State> checked(State state, Checked checked, Instant now) {
    State after = counted(state.withCodes(checked.book()), checked.limit());
    return refused(state, after, checked.refusal(), now);
  }

  private Outcome<State> sent(State state, CodeTarget target, Issued issued, Instant now) {
    List<Message> messages =
        issued.parcel().map(parcel -> letter(target, parcel, now)).stream().toList();
    return Outcome.of(state.withCodes(issued.book())).sending(messages);
  }

  private Message letter(CodeTarget target, Parcel parcel, Instant now) {
    return target.purpose() == Purpose.EMAIL_CONFIRMATION
            && target.to() instanceof EmailAddress email
        ? letters.confirmation(email, parcel, now)
        : letters.code(target.to(), parcel, now);
  }
}
