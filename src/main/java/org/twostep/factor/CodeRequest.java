package org.twostep.factor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.twostep.contact.Destination;

/**
 * All codes sent to one place for one purpose, oldest first. Old ones are kept so that typing one
 * gets the reason ("replaced", "used", "expired") and not just "wrong".
 */
public record CodeRequest(Purpose purpose, Destination to, List<SentCode> codes) {
  /** Enough to explain any code a person can still have on the screen. */
  private static final int REMEMBERED = 20;

  public CodeRequest {
    codes = List.copyOf(codes.subList(Math.max(0, codes.size() - REMEMBERED), codes.size()));
  }

  static CodeRequest none(Purpose purpose, Destination to) {
    return new CodeRequest(purpose, to, List.of());
  }

  /** The code that works now, if there is one. */
  public Optional<SentCode> good(Instant now) {
    return newest().filter(code -> code.isGood(now));
  }

  public Optional<SentCode> newest() {
    return codes.isEmpty() ? Optional.empty() : Optional.of(codes.getLast());
  }

  /** The earliest instant at which another code may be sent; {@link Instant#MIN} for at once. */
  public Instant nextSend() {
    return ResendPolicy.nextSend(codes.stream().map(SentCode::sentAt).toList(), sinceSuccess());
  }

  public boolean maySend(Instant now) {
    return !now.isBefore(nextSend());
  }

  /** How many codes were sent in one go: since one last worked, and since a longer pause. */
  private int sinceSuccess() {
    int count = 0;
    for (SentCode code : codes.reversed()) {
      if (code.state() == SentCode.State.USED || isLongBefore(code, codes.getLast())) {
        break;
      }
      count++;
    }
    return count;
  }

  private static boolean isLongBefore(SentCode code, SentCode newest) {
    return code.sentAt().isBefore(newest.sentAt().minus(ResendPolicy.WINDOW));
  }

  CodeRequest sent(SentCode code) {
    List<SentCode> next = new ArrayList<>(codes.stream().map(SentCode::replaced).toList());
    next.add(code);
    return new CodeRequest(purpose, to, next);
  }

  CodeRequest used() {
    return withNewest(code -> code.in(SentCode.State.USED));
  }

  CodeRequest wrong() {
    return withNewest(SentCode::wrong);
  }

  CodeRequest replaced() {
    return new CodeRequest(purpose, to, codes.stream().map(SentCode::replaced).toList());
  }

  private CodeRequest withNewest(UnaryOperator<SentCode> change) {
    List<SentCode> next = new ArrayList<>(codes);
    if (!next.isEmpty()) {
      next.set(next.size() - 1, change.apply(next.getLast()));
    }
    return new CodeRequest(purpose, to, next);
  }
}
