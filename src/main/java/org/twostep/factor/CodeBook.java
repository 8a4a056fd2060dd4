package org.twostep.factor;

import java.util.List;
import java.util.stream.Stream;
import org.twostep.contact.Destination;

/** Every code request of one customer. */
public record CodeBook(List<CodeRequest> requests) {
  public CodeBook {
    requests = List.copyOf(requests);
  }

  public static CodeBook empty() {
    return new CodeBook(List.of());
  }

  /** The request for this purpose and place; an empty one where nothing was sent yet. */
  public CodeRequest request(Purpose purpose, Destination to) {
    return requests.stream()
        .filter(request -> isFor(request, purpose, to))
        .findFirst()
        .orElseGet(() -> CodeRequest.none(purpose, to));
  }

  CodeBook with(CodeRequest changed) {
    Stream<CodeRequest> others =
        requests.stream().filter(r -> !isFor(r, changed.purpose(), changed.to()));
    return new CodeBook(Stream.concat(others, Stream.of(changed)).toList());
  }

  /** Makes the codes worthless that were sent elsewhere for the same purpose. */
  CodeBook onlyAt(Purpose purpose, Destination to) {
    return new CodeBook(
        requests.stream()
            .map(r -> r.purpose() == purpose && !r.to().equals(to) ? r.replaced() : r)
            .toList());
  }

  private static boolean isFor(CodeRequest request, Purpose purpose, Destination to) {
    return request.purpose() == purpose && request.to().equals(to);
  }
}
