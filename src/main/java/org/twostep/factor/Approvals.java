package org.twostep.factor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The latest approval requests of one customer, oldest first. */
public record Approvals(List<ApprovalRequest> requests) {
  /** Enough to say what became of any request a person can still see on the phone. */
  private static final int REMEMBERED = 20;

  public Approvals {
    requests =
        List.copyOf(requests.subList(Math.max(0, requests.size() - REMEMBERED), requests.size()));
  }

  public static Approvals none() {
    return new Approvals(List.of());
  }

  public Optional<ApprovalRequest> request(String id) {
    return requests.stream().filter(request -> request.id().equals(id)).findFirst();
  }

  /** The latest request that this computer sent. */
  public Optional<ApprovalRequest> newest(Purpose purpose, String factor, String device) {
    return requests.reversed().stream()
        .filter(r -> isFor(r, purpose, factor) && r.device().equals(device))
        .findFirst();
  }

  /**
   * The earliest instant at which another request may be sent, from whichever computer: the limit
   * is there for the person with the phone. {@link Instant#MIN} for at once.
   */
  public Instant nextSend(Purpose purpose, String factor) {
    List<ApprovalRequest> all = requests.stream().filter(r -> isFor(r, purpose, factor)).toList();
    return ResendPolicy.nextSend(
        all.stream().map(ApprovalRequest::askedAt).toList(), sinceSuccess(all));
  }

  private static int sinceSuccess(List<ApprovalRequest> all) {
    int count = 0;
    for (ApprovalRequest request : all.reversed()) {
      boolean longBefore =
          request.askedAt().isBefore(all.getLast().askedAt().minus(ResendPolicy.WINDOW));
      if (request.state() == ApprovalRequest.State.APPROVED || longBefore) {
        break;
      }
      count++;
    }
    return count;
  }

  /** With another request, which takes the place of those still open. */
  public Approvals asking(ApprovalRequest request) {
    Stream<ApprovalRequest> earlier = requests.stream().map(ApprovalRequest::replaced);
    return new Approvals(Stream.concat(earlier, Stream.of(request)).toList());
  }

  public Approvals with(ApprovalRequest changed) {
    return new Approvals(
        requests.stream().map(r -> r.id().equals(changed.id()) ? changed : r).toList());
  }

  private static boolean isFor(ApprovalRequest request, Purpose purpose, String factor) {
    return request.purpose() == purpose && request.factor().equals(factor);
  }
}
