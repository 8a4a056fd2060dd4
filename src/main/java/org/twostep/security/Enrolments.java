package org.twostep.security;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.twostep.account.Account;
import org.twostep.account.Activity;
import org.twostep.account.Activity.Kind;
import org.twostep.account.Method;
import org.twostep.account.Outcome;
import org.twostep.account.SecondFactor;
import org.twostep.contact.Destination;
import org.twostep.contact.EmailAddress;
import org.twostep.contact.PhoneNumber;
import org.twostep.entry.Entry;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.factor.ApprovalRequest;
import org.twostep.factor.AttemptLimit;
import org.twostep.factor.CodeDesk;
import org.twostep.factor.CodeDesk.Checked;
import org.twostep.factor.CodeDesk.Issued;
import org.twostep.factor.Purpose;
import org.twostep.factor.Totp;
import org.twostep.message.Letters;
import org.twostep.proof.AppCodes;
import org.twostep.proof.PhoneRequests;
import org.twostep.proof.ProofInput;
import org.twostep.proof.Visit;
import org.twostep.security.Enrolment.Goal;
import org.twostep.security.SecurityInput.Begin;

/** Proves a further factor, or a new number or address, and lets it count once it is proven. */
public final class Enrolments {
  private final CodeDesk desk;
  private final AppCodes appCodes;
  private final PhoneRequests phone;
  private final Letters letters;
  private final Proven proven;
  private final Supplier<String> ids;
  private final Supplier<String> sealedKeys;

  /**
   * @param ids draws names that no two factors share
   * @param sealedKeys draws keys for authenticator apps, sealed
   */
  public Enrolments(
      CodeDesk desk,
      AppCodes appCodes,
      PhoneRequests phone,
      Letters letters,
      Proven proven,
      Supplier<String> ids,
      Supplier<String> sealedKeys) {
    this.desk = desk;
    this.appCodes = appCodes;
    this.phone = phone;
    this.letters = letters;
    this.proven = proven;
    this.ids = ids;
    this.sealedKeys = sealedKeys;
  }

  Outcome<SecurityState> begin(SecurityState state, Begin begin, Instant now) {
    if (isMisplaced(state.account(), begin)) {
      return Outcome.refused(state, Field.METHOD, Reason.OUT_OF_TURN);
    }
    if (begin.kind() == Method.Kind.APPROVAL
        && isThere(state, begin.goal(), new Method.PhoneApproval())) {
      return Outcome.refused(state, Field.METHOD, Reason.FACTOR_THERE);
    }
    Optional<String> key =
        begin.kind() == Method.Kind.AUTHENTICATOR
            ? Optional.of(sealedKeys.get())
            : Optional.empty();
    Enrolment begun =
        new Enrolment(ids.get(), begin.goal(), begin.kind(), Optional.empty(), key, now);
    SecurityState started = state.with(begun);
    return begin.kind() == Method.Kind.APPROVAL
        ? request(started, begun, now)
        : Outcome.of(started);
  }

  /** Whether the goal cannot be reached this way, such as a phone number on file by an app. */
  private static boolean isMisplaced(Account account, Begin begin) {
    return switch (begin.goal()) {
      case Goal.Add _ -> false;
      case Goal.Replace(var id) ->
          account.protection().factor(id).filter(SecondFactor::isActive).isEmpty();
      case Goal.OnFile _ -> !begin.kind().sendsCode();
    };
  }

  Outcome<SecurityState> enter(SecurityState state, String typed, Instant now) {
    Optional<Enrolment> open = open(state, now).filter(Enrolment::needsDestination);
    if (open.isEmpty()) {
      return Outcome.refused(state, Field.CODE, Reason.OUT_OF_TURN);
    }
    boolean email = open.get().kind() == Method.Kind.EMAIL;
    Field field = email ? Field.EMAIL : Field.PHONE;
    Entry<? extends Destination> parsed =
        email ? EmailAddress.parse(typed) : PhoneNumber.parse(typed);
    return parsed.fold(
        to -> entered(state, open.get(), to, field, now),
        wrong -> Outcome.refused(state, wrong.at(field)));
  }

  private Outcome<SecurityState> entered(
      SecurityState state, Enrolment open, Destination to, Field field, Instant now) {
    if (isThere(state, open.goal(), to)) {
      return Outcome.refused(state, field, Reason.FACTOR_THERE);
    }
    SecurityState named = state.with(open.at(Optional.of(to)));
    return sent(named, to, desk.open(state.visit().codes(), open.purpose(), to, now), now);
  }

  private static boolean isThere(SecurityState state, Goal goal, Destination to) {
    return switch (goal) {
      case Goal.OnFile _ ->
          to.equals(state.account().phone()) || to.equals(state.account().email());
      case Goal.Add _, Goal.Replace _ -> isThere(state, goal, new Method.CodeByMessage(to));
    };
  }

  /** Whether another factor, not the one that is to be replaced, works like this already. */
  private static boolean isThere(SecurityState state, Goal goal, Method method) {
    return state.account().protection().active().stream()
        .filter(factor -> !goal.equals(new Goal.Replace(factor.id())))
        .anyMatch(factor -> factor.method().equals(method));
  }

  Outcome<SecurityState> correct(SecurityState state) {
    return Outcome.of(
        state.enrolment().map(open -> state.with(open.at(Optional.empty()))).orElse(state));
  }

  Outcome<SecurityState> code(SecurityState state, String typed, Instant now) {
    Optional<Enrolment> open = open(state, now);
    if (open.isPresent() && open.get().to().isPresent()) {
      return messageCode(state, open.get(), open.get().to().get(), typed, now);
    }
    if (open.isPresent() && open.get().sealedKey().isPresent()) {
      return appCode(state, open.get(), open.get().sealedKey().get(), typed, now);
    }
    return Outcome.refused(state, Field.CODE, Reason.OUT_OF_TURN);
  }

  private Outcome<SecurityState> messageCode(
      SecurityState state, Enrolment open, Destination to, String typed, Instant now) {
    Visit visit = state.visit();
    AttemptLimit tries = visit.account().tries().code();
    Checked checked = desk.check(visit.codes(), tries, open.purpose(), to, typed, now);
    SecurityState after = state.with(visit.withCodes(checked.book()));
    return checked(
        after, open, checked.limit(), checked.refusal(), new Method.CodeByMessage(to), now);
  }

  private Outcome<SecurityState> appCode(
      SecurityState state, Enrolment open, String key, String typed, Instant now) {
    AttemptLimit tries = state.account().tries().code();
    AppCodes.Looked looked = appCodes.look(key, Totp.NEVER, tries, typed, now);
    Method method = new Method.AuthenticatorApp(key, looked.step().orElse(Totp.NEVER));
    return checked(state, open, looked.tries(), looked.refusal(), method, now);
  }

  private Outcome<SecurityState> checked(
      SecurityState state,
      Enrolment open,
      AttemptLimit counted,
      Optional<Refusal> refusal,
      Method method,
      Instant now) {
    Account before = state.account();
    boolean lookedAt = refusal.isPresent() && before.tries().code().wrong() != counted.wrong();
    SecurityState after = state.withAccount(before.withTries(before.tries().withCode(counted)));
    Outcome<SecurityState> outcome =
        refusal
            .map(why -> Outcome.refused(after, why))
            .orElseGet(() -> proven.apply(after, open, method, now));
    return lookedAt
        ? outcome.noting(Activity.of(now, Kind.CODE_REFUSED, open.kind().name()))
        : outcome;
  }

  Outcome<SecurityState> resend(SecurityState state, Instant now) {
    Optional<Enrolment> open = open(state, now);
    if (open.isPresent() && open.get().to().isPresent()) {
      return resend(state, open.get(), open.get().to().get(), now);
    }
    return open.filter(e -> e.kind() == Method.Kind.APPROVAL)
        .map(e -> requestAgain(state, e, now))
        .orElseGet(() -> Outcome.refused(state, Field.CODE, Reason.OUT_OF_TURN));
  }

  private Outcome<SecurityState> resend(
      SecurityState state, Enrolment open, Destination to, Instant now) {
    return desk.resend(state.visit().codes(), open.purpose(), to, now)
        .fold(
            issued -> sent(state, to, issued, now),
            wait -> Outcome.refused(state, wait.at(Field.CODE)));
  }

  private Outcome<SecurityState> sent(
      SecurityState state, Destination to, Issued issued, Instant now) {
    return Outcome.of(state.with(state.visit().withCodes(issued.book())))
        .sending(issued.parcel().map(parcel -> letters.code(to, parcel, now)).stream().toList());
  }

  private Outcome<SecurityState> requestAgain(SecurityState state, Enrolment open, Instant now) {
    Instant next = state.visit().approvals().nextSend(Purpose.REGISTRATION, open.id());
    return now.isBefore(next)
        ? Outcome.refused(state, PhoneRequests.wait(next, now))
        : request(state, open, now);
  }

  private Outcome<SecurityState> request(SecurityState state, Enrolment open, Instant now) {
    PhoneRequests.Asked asked =
        phone.ask(
            state.visit().approvals(), Purpose.REGISTRATION, open.id(), state.visit().here(), now);
    return Outcome.of(state.with(state.visit().withApprovals(asked.book())))
        .sending(asked.messages());
  }

  Outcome<SecurityState> answer(SecurityState state, ProofInput.AnswerOnPhone answer, Instant now) {
    PhoneRequests.Answered answered = PhoneRequests.look(state.visit().approvals(), answer, now);
    SecurityState after = state.with(state.visit().withApprovals(answered.book()));
    Optional<Enrolment> open = asked(state, answer.request(), now);
    if (answered.refusal().isPresent()) {
      return Outcome.refused(after, answered.refusal().get());
    }
    return open.map(e -> proven.apply(after, e, new Method.PhoneApproval(), now))
        .orElseGet(() -> Outcome.refused(state, Field.DIGITS, Reason.REQUEST_OVER));
  }

  /** Whoever holds the phone does not want it to become a factor. */
  Outcome<SecurityState> deny(SecurityState state, String id, Instant now) {
    Optional<ApprovalRequest> request =
        state.visit().approvals().request(id).filter(r -> r.isOpen(now));
    return request
        .map(open -> open.in(ApprovalRequest.State.DENIED))
        .map(denied ->
            Outcome.of(
                    state.with(state.visit().withApprovals(state.visit().approvals().with(denied))))
                .noting(new Activity(now, Kind.REQUEST_DENIED)))
        .orElseGet(() -> Outcome.refused(state, Field.DIGITS, Reason.REQUEST_OVER));
  }

  private static Optional<Enrolment> asked(SecurityState state, String request, Instant now) {
    return open(state, now)
        .filter(e ->
            state
                .visit()
                .approvals()
                .request(request)
                .filter(r -> r.factor().equals(e.id()))
                .isPresent());
  }

  private static Optional<Enrolment> open(SecurityState state, Instant now) {
    return state.enrolment().filter(e -> !e.isOver(now));
  }
}
