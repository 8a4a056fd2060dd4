package org.twostep.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twostep.account.Session.Stage;
import org.twostep.contact.Destination;
import org.twostep.entry.Entry;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.factor.AttemptLimit;
import org.twostep.factor.CodeBook;
import org.twostep.factor.CodeDesk;
import org.twostep.factor.CodeDesk.Issued;
import org.twostep.factor.Purpose;
import org.twostep.message.Letters;
import org.twostep.message.Message;

/** Signing in and out: password first, then the code where a second factor is on. */
public final class SignIn {
  private final SecretHasher hasher;
  private final CodeDesk desk;
  private final Letters letters;

  public SignIn(SecretHasher hasher, CodeDesk desk, Letters letters) {
    this.hasher = hasher;
    this.desk = desk;
    this.letters = letters;
  }

  /** What signing in can change. */
  public record State(Account account, Optional<Session> session, CodeBook codes) {
    State withAccount(Account changed) {
      return new State(changed, session, codes);
    }

    State withSession(Session changed) {
      return new State(account, Optional.of(changed), codes);
    }

    State withCodes(CodeBook changed) {
      return new State(account, session, changed);
    }
  }

  /** What a person can do here. */
  public sealed interface Input {
    record Password(String username, String password) implements Input {}

    record Code(String typed) implements Input {}

    record ResendCode() implements Input {}

    record SignOut() implements Input {}
  }

  /** The one function: what an input leads to. */
  public Outcome<State> apply(State state, Input input, Instant now) {
    return switch (input) {
      case Input.Password(var username, var password) -> password(state, username, password, now);
      case Input.Code(var typed) -> code(state, typed, now);
      case Input.ResendCode _ -> resend(state, now);
      case Input.SignOut _ -> signOut(state, now);
    };
  }

  private Outcome<State> password(State state, String username, String password, Instant now) {
    List<Refusal> missing = missing(username, password);
    if (!missing.isEmpty()) {
      return Outcome.refused(state, missing);
    }
    Optional<Refusal> closed = Passwords.closed(state.account(), Field.PASSWORD, now);
    if (closed.isPresent()) {
      return Outcome.refused(state, closed.get());
    }
    return matches(state.account(), username, password)
        ? passwordRight(state, now)
        : passwordWrong(state, now);
  }

  private static List<Refusal> missing(String username, String password) {
    List<Refusal> missing = new ArrayList<>();
    if (username.isBlank()) {
      missing.add(Refusal.of(Field.USERNAME, Reason.USERNAME_EMPTY));
    }
    if (password.isEmpty()) {
      missing.add(Refusal.of(Field.PASSWORD, Reason.PASSWORD_EMPTY));
    }
    return missing;
  }

  /** Hashes in any case, so that an unknown username takes as long as a wrong password. */
  @SuppressWarnings("ShortCircuitBoolean") // each part is looked at, whatever the others say
  private boolean matches(Account account, String username, String password) {
    boolean tooLong = password.length() > Passwords.MAX_TYPED;
    boolean right = hasher.matches(tooLong ? "" : password, account.passwordHash());
    return right & username.strip().equalsIgnoreCase(account.username()) & !tooLong;
  }

  private Outcome<State> passwordWrong(State state, Instant now) {
    Account counted =
        state.account().withPasswordTries(state.account().passwordTries().afterWrong(now));
    Refusal refusal =
        Passwords.closed(counted, Field.PASSWORD, now)
            .orElseGet(() -> Refusal.of(Field.PASSWORD, Reason.SIGN_IN_WRONG));
    return Outcome.refused(state.withAccount(counted), refusal)
        .noting(new Activity(now, Activity.Kind.SIGN_IN_REFUSED));
  }

  private Outcome<State> passwordRight(State state, Instant now) {
    State known = state.withAccount(state.account().withPasswordTries(AttemptLimit.fresh()));
    return known
        .account()
        .secondFactor()
        .map(factor -> askForCode(known, factor.to(), now))
        .orElseGet(() -> signedIn(known, now));
  }

  private Outcome<State> askForCode(State state, Destination to, Instant now) {
    Issued issued = desk.openAnew(state.codes(), Purpose.SIGN_IN, to, now);
    State asked =
        state.withCodes(issued.book()).withSession(Session.started(now, Stage.CODE_ASKED));
    return Outcome.of(asked).sending(messages(issued, to, now));
  }

  private Outcome<State> signedIn(State state, Instant now) {
    return Outcome.of(state.withSession(Session.started(now, Stage.SIGNED_IN)))
        .noting(new Activity(now, Activity.Kind.SIGNED_IN));
  }

  private Outcome<State> code(State state, String typed, Instant now) {
    Optional<Destination> asked = codeAskedAt(state, now);
    if (asked.isEmpty()) {
      return Outcome.refused(state, Field.CODE, Reason.OUT_OF_TURN);
    }
    CodeDesk.Checked checked =
        desk.check(
            state.codes(), state.account().codeTries(), Purpose.SIGN_IN, asked.get(), typed, now);
    State after =
        state.withCodes(checked.book()).withAccount(state.account().withCodeTries(checked.limit()));
    return checked
        .refusal()
        .map(refusal -> Outcome.refused(after, refusal))
        .orElseGet(() -> signedIn(after, now));
  }

  private Outcome<State> resend(State state, Instant now) {
    Optional<Destination> asked = codeAskedAt(state, now);
    if (asked.isEmpty()) {
      return Outcome.refused(state, Field.CODE, Reason.OUT_OF_TURN);
    }
    Destination to = asked.get();
    Entry<Issued> issued = desk.resend(state.codes(), Purpose.SIGN_IN, to, now);
    return issued.fold(
        sent -> Outcome.of(state.withCodes(sent.book())).sending(messages(sent, to, now)),
        refused -> Outcome.refused(state, refused.at(Field.CODE)));
  }

  private static Optional<Destination> codeAskedAt(State state, Instant now) {
    return state
        .session()
        .filter(session -> session.stage() == Stage.CODE_ASKED && !session.isOver(now))
        .flatMap(_ -> state.account().secondFactor())
        .map(SecondFactor::to);
  }

  private static Outcome<State> signOut(State state, Instant now) {
    Outcome<State> out = Outcome.of(new State(state.account(), Optional.empty(), state.codes()));
    return state.session().filter(Session::isSignedIn).isPresent()
        ? out.noting(new Activity(now, Activity.Kind.SIGNED_OUT))
        : out;
  }

  private List<Message> messages(Issued issued, Destination to, Instant now) {
    return issued.parcel().map(parcel -> letters.code(to, parcel, now)).stream().toList();
  }
}
