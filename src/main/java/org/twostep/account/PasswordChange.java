package org.twostep.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.twostep.contact.Destination;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.factor.CodeBook;
import org.twostep.factor.CodeDesk;
import org.twostep.factor.CodeDesk.Checked;
import org.twostep.factor.CodeDesk.Issued;
import org.twostep.factor.Purpose;
import org.twostep.message.Letters;
import org.twostep.message.Message;

/**
 * Changing the password: the present one proves who is there, and a code too where two-factor
 * authentication is on (OWASP, Forgot Password and Authentication Cheat Sheets).
 */
public final class PasswordChange {
  private static final Purpose PURPOSE = Purpose.PASSWORD_CHANGE;

  private final Passwords passwords;
  private final CodeDesk desk;
  private final Letters letters;

  public PasswordChange(Passwords passwords, CodeDesk desk, Letters letters) {
    this.passwords = passwords;
    this.desk = desk;
    this.letters = letters;
  }

  /** What changing the password can change. */
  public record State(Account account, CodeBook codes) {}

  /** What a person can do here. */
  public sealed interface Input {
    /** Opens the page: a code is sent where one will be needed. */
    record Open() implements Input {}

    record ResendCode() implements Input {}

    /** {@code code} is not looked at where no second factor is on. */
    record Change(String current, String next, String code) implements Input {}
  }

  /** The one function: what an input leads to. */
  public Outcome<State> apply(State state, Input input, Instant now) {
    Optional<Destination> factor = state.account().secondFactor().map(SecondFactor::to);
    return switch (input) {
      case Input.Open _ ->
          factor
              .map(to -> sent(state, to, desk.open(state.codes(), PURPOSE, to, now), now))
              .orElseGet(() -> Outcome.of(state));
      case Input.ResendCode _ ->
          factor
              .map(to -> resend(state, to, now))
              .orElseGet(() -> Outcome.refused(state, Field.CODE, Reason.OUT_OF_TURN));
      case Input.Change change ->
          factor
              .map(to -> changeWithCode(state, change, to, now))
              .orElseGet(() -> change(state, change, now));
    };
  }

  private Outcome<State> change(State state, Input.Change change, Instant now) {
    return passwords
        .change(state.account(), change.current(), change.next(), now)
        .map(account -> new State(account, state.codes()));
  }

  /** The code is looked at last, so that a password that will not do does not use it up. */
  private Outcome<State> changeWithCode(
      State state, Input.Change change, Destination to, Instant now) {
    Outcome<State> changed = change(state, change, now);
    if (changed.isRefused()) {
      return changed;
    }
    Account account = state.account();
    Checked checked =
        desk.check(state.codes(), account.codeTries(), PURPOSE, to, change.code(), now);
    Optional<Refusal> refusal = checked.refusal();
    return refusal.isPresent()
        ? Outcome.refused(
            new State(account.withCodeTries(checked.limit()), checked.book()), refusal.get())
        : changed.map(
            done -> new State(done.account().withCodeTries(checked.limit()), checked.book()));
  }

  private Outcome<State> resend(State state, Destination to, Instant now) {
    return desk.resend(state.codes(), PURPOSE, to, now)
        .fold(
            issued -> sent(state, to, issued, now),
            refused -> Outcome.refused(state, refused.at(Field.CODE)));
  }

  private Outcome<State> sent(State state, Destination to, Issued issued, Instant now) {
    List<Message> messages =
        issued.parcel().map(parcel -> letters.code(to, parcel, now)).stream().toList();
    return Outcome.of(new State(state.account(), issued.book())).sending(messages);
  }
}
