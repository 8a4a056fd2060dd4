package org.twostep.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.twostep.account.Activity;
import org.twostep.account.Activity.Kind;
import org.twostep.account.Challenge.Way;
import org.twostep.account.Method;
import org.twostep.account.Origin;
import org.twostep.account.Outcome;
import org.twostep.account.SecondFactor;
import org.twostep.entry.Entry;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.factor.ApprovalRequest;
import org.twostep.factor.ApprovalRequest.State;
import org.twostep.factor.Approvals;
import org.twostep.factor.CodeDesk;
import org.twostep.factor.Purpose;
import org.twostep.message.Letters;
import org.twostep.message.Message;
import org.twostep.place.Place;
import org.twostep.proof.ProofInput.AnswerOnPhone;

/**
 * Requests in the Fernhill app on the phone. One is sent because somebody asked for it, and never
 * again by itself.
 */
public final class PhoneRequests {
  private final Supplier<String> ids;
  private final Supplier<String> digits;
  private final Letters letters;

  /**
   * @param ids draws names that no two requests share
   * @param digits draws two digits
   */
  public PhoneRequests(Supplier<String> ids, Supplier<String> digits, Letters letters) {
    this.ids = ids;
    this.digits = digits;
    this.letters = letters;
  }

  /** The book after asking, and what goes to the phone. */
  public record Asked(Approvals book, List<Message> messages) {}

  /** Sends the request where the open way is the phone; does nothing for other ways. */
  Outcome<Proving> open(Proving proving, Instant now) {
    return phoneFactor(proving)
        .filter(factor -> maySend(proving, factor, now))
        .map(factor -> send(proving, factor, now))
        .orElseGet(() -> Outcome.of(proving));
  }

  Outcome<Proving> resend(Proving proving, Instant now) {
    Optional<SecondFactor> factor = phoneFactor(proving);
    if (factor.isEmpty()) {
      return Outcome.refused(proving, Field.CODE, Reason.OUT_OF_TURN);
    }
    Purpose purpose = proving.challenge().purpose();
    return maySend(proving, factor.get(), now)
        ? send(proving, factor.get(), now)
        : Outcome.refused(
            proving, wait(proving.approvals().nextSend(purpose, factor.get().id()), now));
  }

  private Outcome<Proving> send(Proving proving, SecondFactor factor, Instant now) {
    Asked asked =
        ask(proving.approvals(), proving.challenge().purpose(), factor.id(), proving.here(), now);
    Outcome<Proving> sent =
        Outcome.of(proving.withApprovals(asked.book())).sending(asked.messages());
    return ranOut(proving, factor, now)
        ? sent.noting(new Activity(now, Kind.REQUEST_RAN_OUT))
        : sent;
  }

  /** Whether the request before was never answered. */
  private static boolean ranOut(Proving proving, SecondFactor factor, Instant now) {
    return proving
        .approvals()
        .newest(proving.challenge().purpose(), factor.id(), proving.here().device())
        .filter(request -> request.state() == State.WAITING && !request.isOpen(now))
        .isPresent();
  }

  /** Sends a request for a factor, whether or not it is registered yet. */
  public Asked ask(Approvals book, Purpose purpose, String factor, Origin here, Instant now) {
    String place = here.place().map(Place::name).orElse("");
    ApprovalRequest request =
        new ApprovalRequest(
            ids.get(), purpose, factor, here.device(), place, digits.get(), now, State.WAITING);
    return new Asked(book.asking(request), List.of(letters.phoneRequest(request, now)));
  }

  Outcome<Proving> answer(Proving proving, AnswerOnPhone answer, Instant now) {
    Optional<SecondFactor> factor = phoneFactor(proving);
    if (factor.isEmpty() || !isOurs(proving, answer.request())) {
      return Outcome.refused(proving, Field.DIGITS, Reason.REQUEST_OVER);
    }
    Optional<Refusal> closed = CodeDesk.closed(factor.get().tries(), now).map(PhoneRequests::here);
    return closed
        .map(refusal -> Outcome.refused(proving, refusal))
        .orElseGet(() -> look(proving, factor.get(), answer, now));
  }

  private static Refusal here(Refusal refusal) {
    return new Refusal(Field.DIGITS, refusal.reason(), refusal.figures());
  }

  private static Outcome<Proving> look(
      Proving proving, SecondFactor factor, AnswerOnPhone answer, Instant now) {
    Answered answered = look(proving.approvals(), answer, now);
    Proving after = proving.withApprovals(answered.book());
    if (answered.refusal().isEmpty()) {
      return Prover.proven(after, factor.used(new Method.PhoneApproval(), now));
    }
    boolean wrong = !answered.book().equals(proving.approvals());
    SecondFactor counted = wrong ? factor.withTries(factor.tries().afterWrong(now)) : factor;
    return Prover.refused(after, counted, answered.refusal().get(), now);
  }

  /** The book after an answer, and why it was refused. */
  public record Answered(Approvals book, Optional<Refusal> refusal) {}

  /** Looks at an answer from the phone. Other digits end the request. */
  public static Answered look(Approvals book, AnswerOnPhone answer, Instant now) {
    Optional<ApprovalRequest> request = book.request(answer.request());
    if (request.filter(r -> r.isOpen(now)).isEmpty()) {
      return new Answered(book, Optional.of(over(request)));
    }
    ApprovalRequest open = request.orElseThrow();
    Entry<String> typed = TwoDigits.parse(answer.digits());
    return typed.fold(
        two -> answered(book, open, two),
        wrong -> new Answered(book, Optional.of(wrong.at(Field.DIGITS))));
  }

  private static Answered answered(Approvals book, ApprovalRequest open, String typed) {
    boolean right = open.digits().equals(typed);
    Approvals after = book.with(open.in(right ? State.APPROVED : State.WRONG_NUMBER));
    return new Answered(
        after,
        right
            ? Optional.empty()
            : Optional.of(Refusal.of(Field.DIGITS, Reason.REQUEST_WRONG_NUMBER)));
  }

  private static Refusal over(Optional<ApprovalRequest> request) {
    Reason reason =
        request
            .map(r ->
                switch (r.state()) {
                  case WAITING -> Reason.REQUEST_RAN_OUT;
                  case REPLACED -> Reason.REQUEST_REPLACED;
                  case APPROVED, DENIED, WRONG_NUMBER -> Reason.REQUEST_OVER;
                })
            .orElse(Reason.REQUEST_OVER);
    return Refusal.of(Field.DIGITS, reason);
  }

  Outcome<Proving> deny(Proving proving, String id, Instant now) {
    return proving
        .approvals()
        .request(id)
        .filter(request -> request.isOpen(now))
        .map(request ->
            Outcome.of(proving.withApprovals(proving.approvals().with(request.in(State.DENIED))))
                .noting(new Activity(now, Kind.REQUEST_DENIED)))
        .orElseGet(() -> Outcome.refused(proving, over(proving.approvals().request(id))));
  }

  /** How long until another request may be sent, as a refusal. */
  public static Refusal wait(Instant next, Instant now) {
    return Refusal.of(Field.CODE, Reason.RESEND_WAIT, Duration.between(now, next));
  }

  /** A request is for the computer that sent it: another sign-in must not ride on it. */
  private static boolean isOurs(Proving proving, String request) {
    return proving
        .approvals()
        .request(request)
        .filter(r -> r.device().equals(proving.here().device()))
        .isPresent();
  }

  private static boolean maySend(Proving proving, SecondFactor factor, Instant now) {
    return !now.isBefore(proving.approvals().nextSend(proving.challenge().purpose(), factor.id()));
  }

  private static Optional<SecondFactor> phoneFactor(Proving proving) {
    return proving.challenge().way() instanceof Way.Factor(var id)
        ? proving
            .account()
            .protection()
            .factor(id)
            .filter(factor -> factor.isActive() && factor.kind() == Method.Kind.APPROVAL)
        : Optional.empty();
  }
}
