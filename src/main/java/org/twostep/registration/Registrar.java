package org.twostep.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.twostep.account.Account;
import org.twostep.account.Activity;
import org.twostep.account.Activity.Kind;
import org.twostep.account.Outcome;
import org.twostep.account.Passwords;
import org.twostep.account.SecondFactor;
import org.twostep.account.SecretHasher;
import org.twostep.contact.Destination;
import org.twostep.contact.EmailAddress;
import org.twostep.contact.PhoneNumber;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.factor.CodeBook;
import org.twostep.factor.CodeDesk;
import org.twostep.message.Letters;
import org.twostep.message.Letters.Notice;
import org.twostep.message.Message;

/** The registration desk: says what each input leads to, at each step. It keeps nothing itself. */
public final class Registrar {
  private final CodeSteps codes;
  private final AnswerSteps answers;
  private final Passwords passwords;
  private final Letters letters;
  private final Supplier<String> ids;

  /**
   * @param ids draws names that no two registrations share
   */
  public Registrar(
      CodeDesk desk,
      SecretHasher hasher,
      Passwords passwords,
      Letters letters,
      Supplier<String> ids) {
    this.codes = new CodeSteps(desk, letters);
    this.answers = new AnswerSteps(hasher, passwords);
    this.passwords = passwords;
    this.letters = letters;
    this.ids = ids;
  }

  /** What a registration can change. */
  public record State(Account account, Optional<Registration> registration, CodeBook codes) {
    State with(Registration changed) {
      return new State(account, Optional.of(changed), codes);
    }

    State withAccount(Account changed) {
      return new State(changed, registration, codes);
    }

    State withCodes(CodeBook changed) {
      return new State(account, registration, changed);
    }

    State ended() {
      return new State(account, Optional.empty(), codes);
    }
  }

  /** The one function: what an input leads to. */
  public Outcome<State> apply(State state, Input input, Instant now) {
    if (input instanceof Input.Begin(var way)) {
      return begin(state, way, now);
    }
    return state
        .registration()
        .filter(registration -> !registration.isOver(now) && Turn.isAt(registration, input))
        .map(registration -> inTurn(state, registration, input, now))
        .orElseGet(() -> Outcome.refused(state, Field.CODE, Reason.OUT_OF_TURN));
  }

  /** Drops a registration that was not finished in time, and says so. */
  public Outcome<State> tidy(State state, Instant now) {
    return state.registration().filter(registration -> registration.isOver(now)).isPresent()
        ? end(state, Kind.REGISTRATION_DROPPED, Notice.REGISTRATION_DROPPED, now)
        : Outcome.of(state);
  }

  private Outcome<State> inTurn(State state, Registration at, Input input, Instant now) {
    return switch (input) {
      case Input.Begin(var way) -> begin(state, way, now);
      case Input.Code(var typed) -> code(at, codes.check(state, target(state), typed, now), now);
      case Input.FollowLink(var token) ->
          code(at, codes.checkLink(state, target(state), token, now), now);
      case Input.ResendCode _ -> codes.resend(state, target(state), now);
      case Input.Register _, Input.MessageFound _ -> goOn(Outcome.of(state), now);
      case Input.ReceiveBy chosen -> goOn(answers.receiveBy(state, at, chosen), now);
      case Input.SecretWord word -> goOn(answers.secretWord(state, at, word), now);
      case Input.SaveSettings settings -> goOn(answers.settings(state, at, settings, now), now);
      case Input.Contact contact -> goOn(answers.contact(state, at, contact), now);
      case Input.Question question -> goOn(answers.question(state, at, question), now);
      case Input.Method method -> goOn(answers.method(state, at, method), now);
      case Input.Phone phone -> goOn(answers.phone(state, at, phone), now);
      case Input.Password(var typed) ->
          goOn(passwords.verify(state.account(), typed, now).map(state::withAccount), now);
      case Input.Approve _ -> complete(state, at, now);
      case Input.Deny _ -> end(state, Kind.REGISTRATION_DENIED, Notice.REGISTRATION_DENIED, now);
      case Input.GoBack(var to) -> Outcome.of(state.with(at.at(to)));
      case Input.FinishLater _ -> Outcome.of(state.with(at.paused(true)));
      case Input.Resume _ -> Outcome.of(state.with(at.paused(false)));
    };
  }

  private Outcome<State> begin(State state, Way way, Instant now) {
    if (state.account().secondFactor().isPresent()) {
      return Outcome.refused(state, Field.CODE, Reason.ALREADY_ON);
    }
    State begun = state.with(Registration.begin(ids.get(), way, now));
    return enter(Outcome.of(begun), now).noting(new Activity(now, Kind.REGISTRATION_STARTED));
  }

  /** A right code leads on; what it proves depends on the step. */
  private Outcome<State> code(Registration at, Outcome<State> checked, Instant now) {
    if (checked.isRefused()) {
      return checked;
    }
    if (at.step() == Step.ACTIVATE) {
      return complete(checked.state(), at, now);
    }
    boolean proves = at.step() == Step.CONFIRM_EMAIL;
    return goOn(proves ? checked.map(s -> s.with(confirmed(at))) : checked, now);
  }

  private static Registration confirmed(Registration at) {
    return at.with(Field.EMAIL_CONFIRMED, "yes");
  }

  private Outcome<State> goOn(Outcome<State> done, Instant now) {
    return done.isRefused() ? done : enter(done.map(Registrar::atNextStep), now);
  }

  private static State atNextStep(State state) {
    return state
        .registration()
        .map(registration -> state.with(pastConfirmed(registration.next())))
        .orElse(state);
  }

  /** An address that is confirmed need not be confirmed again after going back. */
  private static Registration pastConfirmed(Registration registration) {
    boolean skip = registration.step() == Step.CONFIRM_EMAIL && registration.isEmailConfirmed();
    return skip ? registration.next() : registration;
  }

  /** What the brokerage does when a step is reached by going forward. */
  private Outcome<State> enter(Outcome<State> arrived, Instant now) {
    State state = arrived.state();
    Registration registration = state.registration().orElseThrow();
    if (registration.isWaitingForApproval()) {
      return arrived.sending(List.of(approval(registration, now)));
    }
    boolean sendsCode = registration.step() != Step.ENTER_CODE;
    return CodeTarget.of(state.account(), registration)
        .filter(_ -> sendsCode)
        .map(target -> codes.open(state, target, now).joinedTo(arrived))
        .orElse(arrived);
  }

  private Message approval(Registration registration, Instant now) {
    return letters.approval(registration.id(), registration.methodDestination().orElseThrow(), now);
  }

  private Outcome<State> complete(State state, Registration done, Instant now) {
    Destination method = done.methodDestination().orElseThrow();
    SecondFactor factor = new SecondFactor(method, done.askWhen(), now);
    Account old = state.account();
    Account on = contactOf(done, old).withSecondFactor(factor);
    List<Destination> all =
        Stream.concat(old.onFile().stream(), on.onFile().stream()).distinct().toList();
    return Outcome.of(state.withAccount(on).ended())
        .sending(letters.notices(all, Notice.TWO_FACTOR_ON, now))
        .noting(new Activity(now, Kind.TWO_FACTOR_ON));
  }

  /** Only what was proven goes on file: a number by its code, an address by its link or code. */
  private static Account contactOf(Registration done, Account old) {
    PhoneNumber phone =
        done.methodDestination().orElseThrow() instanceof PhoneNumber proven ? proven : old.phone();
    EmailAddress email = done.isEmailConfirmed() ? done.email().orElse(old.email()) : old.email();
    return old.withContact(phone, email);
  }

  private Outcome<State> end(State state, Kind kind, Notice notice, Instant now) {
    return Outcome.of(state.ended())
        .sending(letters.notices(state.account().onFile(), notice, now))
        .noting(new Activity(now, kind));
  }

  private static CodeTarget target(State state) {
    return CodeTarget.of(state.account(), state.registration().orElseThrow()).orElseThrow();
  }
}
