package org.twostep.ui.proof;

import java.time.Instant;
import java.util.Optional;
import org.twostep.factor.ApprovalRequest;

/** What became of a request on the phone, as a message key. */
final class RequestState {
  private RequestState() {}

  static String key(Optional<ApprovalRequest> request, Instant now) {
    return request.map(sent -> key(sent, now)).orElse("proof.request.none");
  }

  private static String key(ApprovalRequest request, Instant now) {
    return switch (request.state()) {
      case WAITING -> request.isOpen(now) ? "proof.request.waiting" : "proof.request.ran-out";
      case APPROVED -> "proof.request.approved";
      case DENIED -> "proof.request.denied";
      case WRONG_NUMBER -> "proof.request.wrong-number";
      case REPLACED -> "proof.request.replaced";
    };
  }
}
