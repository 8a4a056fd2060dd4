package org.twostep.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.twostep.account.Account;
import org.twostep.account.Activity;
import org.twostep.account.Activity.Kind;
import org.twostep.account.Method;
import org.twostep.account.Outcome;
import org.twostep.account.Passwords;
import org.twostep.account.Protection;
import org.twostep.account.SecondFactor;
import org.twostep.contact.PhoneNumber;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.factor.CodeBook;
import org.twostep.message.Letters;
import org.twostep.message.Letters.Notice;
import org.twostep.message.Message;
import org.twostep.place.Place;
import org.twostep.proof.Notices;
import org.twostep.proof.Notices.About;

/** The registration desk: says what each input leads to, at each step. It keeps nothing itself. */
public final class Registrar {
  private final CodeSteps codes;
  private final AnswerSteps answers;
  private final Passwords passwords;
  private final Letters letters;
  private final Notices notices;
  private final Supplier<String> ids;

  /**
   * @param ids draws names that no two registrations, factors or places share
   */
  public Registrar(
      CodeSteps codes,
      AnswerSteps answers,
      Passwords passwords,
      Letters letters,
      Notices notices,
      Supplier<String> ids) {
    this.codes = codes;
    this.answers = answers;
    this.passwords = passwords;
    this.letters = letters;
    this.notices = notices;
    this.ids = ids;
  }

  /**
   * What a registration can change.
   *
   * @param here where the customer is, as far as that can be told
   */
  public record State(
      Account account, Optional<Registration> registration, CodeBook codes, Optional<Place> here) {
    State with(Registration changed) {
      return new State(account, Optional.of(changed), codes, here);
    }

    State withAccount(Account changed) {
      return new State(changed, registration, codes, here);
    }

    State withCodes(CodeBook changed) {
      return new State(account, registration, changed, here);
    }

    State ended() {
      return new State(account, Optional.empty(), codes, here);
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
      case Input.Code(var typed) -> code(at, codes.check(state, at, typed, now), now);
      case Input.FollowLink(var token) ->
          code(at, codes.checkLink(state, target(state), token, now), now);
      case Input.ResendCode _ -> codes.resend(state, target(state), now);
      case Input.Register _, Input.MessageFound _, Input.AppReady _ -> goOn(Outcome.of(state), now);
      case Input.ReceiveBy chosen -> goOn(answers.receiveBy(state, at, chosen), now);
      case Input.SecretWord word -> goOn(answers.secretWord(state, at, word), now);
      case Input.SaveSettings settings -> goOn(answers.settings(state, at, settings, now), now);
      case Input.Contact contact -> goOn(answers.contact(state, at, contact), now);
      case Input.Question question -> goOn(answers.question(state, at, question), now);
      case Input.ChooseMethod method -> goOn(answers.method(state, at, method), now);
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
    if (state.account().isProtected()) {
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
      return complete(checked.state(), at, now).joinedTo(checked);
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
    return state.registration().map(registration -> state.with(registration.next())).orElse(state);
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
    return letters.approval(
        registration.id(),
        registration.method().orElseThrow().name(),
        registration.methodDestination(),
        now);
  }

  private Outcome<State> complete(State state, Registration done, Instant now) {
    if (state.account().isProtected()) {
      // Switched on elsewhere meanwhile; there is nothing left to register for.
      return Outcome.refused(state.ended(), Field.CODE, Reason.ALREADY_ON);
    }
    SecondFactor factor = SecondFactor.registered(ids.get(), done.provenMethod(), now);
    Outcome<Account> contact = contact(state.account(), contactOf(done, state.account()), now);
    Account before = contact.state();
    Account after = before.withProtection(protection(state, done, factor));
    return notices
        .tell(before, after, About.of(Notice.TWO_FACTOR_ON).on(factor.id()), now)
        .joinedTo(contact)
        .map(told -> state.withAccount(told).ended());
  }

  /**
   * A new number or address is a change of its own: it may be the one that was not the customer's.
   */
  private Outcome<Account> contact(Account before, Account after, Instant now) {
    Outcome<Account> phone =
        after.phone().equals(before.phone())
            ? Outcome.of(before)
            : notices.tell(
                before,
                before.withPhone(after.phone()),
                About.of(Notice.PHONE_CHANGED, after.phone().masked())
                    .insteadOf(before.phone().address()),
                now);
    Account reached = phone.state();
    return after.email().equals(before.email())
        ? phone
        : notices
            .tell(
                reached,
                reached.withEmail(after.email()),
                About.of(Notice.EMAIL_CHANGED, after.email().masked())
                    .insteadOf(before.email().address()),
                now)
            .joinedTo(phone);
  }

  /** Location Based begins with the place where it was chosen. */
  private Protection protection(State state, Registration done, SecondFactor factor) {
    Protection on = state.account().protection().adding(factor).withAskWhen(done.askWhen());
    return on.asksByPlace()
        ? state.here().map(place -> on.trusting(ids.get(), place)).orElse(on)
        : on;
  }

  /** Only what was proven goes on file: a number by its code, an address by its link or code. */
  private static Account contactOf(Registration done, Account old) {
    Account reached =
        done.provenMethod() instanceof Method.CodeByMessage(PhoneNumber proven)
            ? old.withPhone(proven)
            : old;
    return done.email()
        .filter(_ -> done.isEmailConfirmed())
        .map(reached::withEmail)
        .orElse(reached);
  }

  private Outcome<State> end(State state, Kind kind, Notice notice, Instant now) {
    return Outcome.of(state.ended())
        .sending(letters.notices(state.account().onFile(), notice, "", Optional.empty(), now))
        .noting(new Activity(now, kind));
  }

  private static CodeTarget target(State state) {
    return CodeTarget.of(state.account(), state.registration().orElseThrow()).orElseThrow();
  }
}
