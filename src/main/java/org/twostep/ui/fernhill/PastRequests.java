package org.twostep.ui.fernhill;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.twostep.brokerage.CustomerFile;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.factor.ApprovalRequest;
import org.twostep.factor.ApprovalRequest.State;
import org.twostep.factor.Purpose;
import org.twostep.message.Message;
import org.twostep.registration.Registration;
import org.twostep.ui.control.FieldMessage.Tone;
import org.twostep.ui.model.Sentences;
import org.twostep.ui.model.TimeWords;
import org.twostep.world.Delivery;

/** Puts prompts that are not answered here, or not any more, into words. */
record PastRequests(Sentences sentences, TimeWords times) {
  private static final Refusal WRONG_NUMBER = Refusal.of(Field.DIGITS, Reason.REQUEST_WRONG_NUMBER);

  /** All of these, in their order. */
  List<PastRequest> of(List<Delivery> prompts, CustomerFile file, Instant now) {
    return prompts.stream().map(prompt -> of(prompt, file, now)).toList();
  }

  private PastRequest of(Delivery prompt, CustomerFile file, Instant now) {
    return prompt
        .message()
        .about()
        .flatMap(file.approvals()::request)
        .map(request -> request(prompt, request, file, now))
        .orElseGet(() -> elsewhere(prompt, file, now));
  }

  private PastRequest request(
      Delivery prompt, ApprovalRequest request, CustomerFile file, Instant now) {
    Tone tone = request.state() == State.APPROVED ? Tone.SUCCESS : Tone.INFO;
    return said(prompt, from(request), outcome(request, now), tone, advice(request, file), now);
  }

  /** A prompt that is answered on the computer, or that nobody remembers. */
  private PastRequest elsewhere(Delivery prompt, CustomerFile file, Instant now) {
    String outcome =
        waitsOnThePage(prompt.message(), file)
            ? sentences.text("fernhill.on-the-page")
            : sentences.text("fernhill.done");
    return said(prompt, prompt.message().body(), outcome, Tone.INFO, "", now);
  }

  private PastRequest said(
      Delivery prompt, String about, String outcome, Tone tone, String advice, Instant now) {
    String time = times.moment(prompt.arrivedAt(), now);
    Message message = prompt.message();
    return new PastRequest(message.id(), message.subject(), about, time, outcome, tone, advice);
  }

  private static boolean waitsOnThePage(Message prompt, CustomerFile file) {
    Optional<String> waiting =
        file.registration().filter(Registration::isWaitingForApproval).map(Registration::id);
    return waiting.isPresent() && waiting.equals(prompt.about());
  }

  /** Which computer asks, and where it is, for example "From your own computer in Portland". */
  String from(ApprovalRequest request) {
    String computer = sentences.computer(request.device());
    return request.place().isEmpty()
        ? sentences.text("fernhill.from.unknown-place", computer)
        : sentences.text("fernhill.from", computer, request.place());
  }

  private String outcome(ApprovalRequest request, Instant now) {
    return switch (request.state()) {
      case APPROVED -> sentences.text("fernhill.outcome.approved");
      case DENIED -> sentences.text("fernhill.outcome.denied");
      case WRONG_NUMBER -> sentences.refusal(WRONG_NUMBER);
      case REPLACED -> sentences.text("fernhill.outcome.replaced");
      case WAITING ->
          request.isOpen(now)
              ? sentences.text("fernhill.outcome.left")
              : sentences.text("fernhill.outcome.ran-out");
    };
  }

  /** Whoever got as far as a request knew something that only the customer should know. */
  private String advice(ApprovalRequest request, CustomerFile file) {
    boolean unchanged = file.account().password().since().isBefore(request.askedAt());
    if (request.state() != State.DENIED || !unchanged) {
      return "";
    }
    return request.purpose() == Purpose.PASSWORD_RESET
        ? sentences.text("fernhill.advice.messages")
        : sentences.text("fernhill.advice.password");
  }
}
