package org.twostep.registration;

import java.time.Instant;
import java.util.List;
import org.twostep.account.Outcome;
import org.twostep.contact.EmailAddress;
import org.twostep.entry.Field;
import org.twostep.factor.CodeDesk;
import org.twostep.factor.CodeDesk.Checked;
import org.twostep.factor.CodeDesk.Issued;
import org.twostep.factor.CodeDesk.Parcel;
import org.twostep.factor.Purpose;
import org.twostep.message.Letters;
import org.twostep.message.Message;
import org.twostep.registration.Registrar.State;

/** The steps that send a code and take it back. */
final class CodeSteps {
  private final CodeDesk desk;
  private final Letters letters;

  CodeSteps(CodeDesk desk, Letters letters) {
    this.desk = desk;
    this.letters = letters;
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
  Outcome<State> check(State state, CodeTarget target, String typed, Instant now) {
    return checked(
        state,
        desk.check(
            state.codes(), state.account().codeTries(), target.purpose(), target.to(), typed, now));
  }

  /** Looks at the token of a followed link. */
  Outcome<State> checkLink(State state, CodeTarget target, String token, Instant now) {
    return checked(
        state,
        desk.checkLink(
            state.codes(), state.account().codeTries(), target.purpose(), target.to(), token, now));
  }

  private static Outcome<State> checked(State state, Checked checked) {
    State after =
        state.withCodes(checked.book()).withAccount(state.account().withCodeTries(checked.limit()));
    return Outcome.refused(after, checked.refusal().stream().toList());
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
