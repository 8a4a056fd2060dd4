package org.twostep.factor;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.twostep.contact.Destination;
import org.twostep.entry.Entry;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;

/**
 * Gives out codes and looks at those that come back. It keeps nothing: the book goes in and out.
 */
public final class CodeDesk {
  private final Supplier<OneTimeCode> codes;
  private final Supplier<String> tokens;
  private final CodeHasher hasher;

  /**
   * @param codes draws codes
   * @param tokens draws names that cannot be guessed, for sendings and links
   */
  public CodeDesk(Supplier<OneTimeCode> codes, Supplier<String> tokens, CodeHasher hasher) {
    this.codes = codes;
    this.tokens = tokens;
    this.hasher = hasher;
  }

  /**
   * A code on its way out: the only moment at which it exists in clear.
   *
   * @param replacesEarlier whether an earlier code of the same request stops working
   */
  public record Parcel(OneTimeCode code, String linkToken, boolean replacesEarlier) {}

  /** The book after asking for a code, and the code to send, where one may be sent. */
  public record Issued(CodeBook book, Optional<Parcel> parcel) {}

  /** The book and the count of wrong entries after looking at a code. */
  public record Checked(CodeBook book, AttemptLimit limit, Optional<Refusal> refusal) {}

  /**
   * Opens a request: sends a code unless a good one is already there, or another may not be sent
   * yet.
   */
  public Issued open(CodeBook book, Purpose purpose, Destination to, Instant now) {
    CodeRequest request = book.request(purpose, to);
    boolean send = request.good(now).isEmpty() && request.maySend(now);
    CodeBook here = book.onlyAt(purpose, to);
    return send ? send(here, request, now) : new Issued(here, Optional.empty());
  }

  /**
   * Opens a request anew, such as signing in once more: sends a code even where a good one is
   * there, unless another may not be sent yet.
   */
  public Issued openAnew(CodeBook book, Purpose purpose, Destination to, Instant now) {
    CodeRequest request = book.request(purpose, to);
    CodeBook here = book.onlyAt(purpose, to);
    return request.maySend(now) ? send(here, request, now) : new Issued(here, Optional.empty());
  }

  /** Sends another code; the older one stops working at once. */
  public Entry<Issued> resend(CodeBook book, Purpose purpose, Destination to, Instant now) {
    CodeRequest request = book.request(purpose, to);
    return request.maySend(now)
        ? Entry.accepted(send(book, request, now))
        : Entry.refused(Reason.RESEND_WAIT, Duration.between(now, request.nextSend()));
  }

  private Issued send(CodeBook book, CodeRequest request, Instant now) {
    String id = tokens.get();
    OneTimeCode code = codes.get();
    String token = tokens.get();
    SentCode sent =
        new SentCode(
            id,
            hasher.hash(id, code.digits()),
            Optional.of(hasher.hash(id, token)),
            now,
            0,
            SentCode.State.LIVE);
    boolean replaces = request.good(now).isPresent();
    Parcel parcel = new Parcel(code, token, replaces);
    return new Issued(book.with(request.sent(sent)), Optional.of(parcel));
  }

  /** Looks at a typed code. */
  public Checked check(
      CodeBook book,
      AttemptLimit limit,
      Purpose purpose,
      Destination to,
      String typed,
      Instant now) {
    Optional<Refusal> closed = closed(limit, now);
    if (closed.isPresent()) {
      return new Checked(book, limit, closed);
    }
    CodeRequest request = book.request(purpose, to);
    return OneTimeCode.parse(typed)
        .fold(
            code -> compare(book, limit, request, code, now),
            wrong -> new Checked(book, limit, Optional.of(wrong.at(Field.CODE))));
  }

  /** Looks at the token of a followed link. It is not guessable, so a stale one counts nothing. */
  public Checked checkLink(
      CodeBook book,
      AttemptLimit limit,
      Purpose purpose,
      Destination to,
      String token,
      Instant now) {
    CodeRequest request = book.request(purpose, to);
    return request.good(now).filter(code -> code.isLink(token, hasher)).isPresent()
        ? new Checked(book.with(request.used()), AttemptLimit.fresh(), Optional.empty())
        : new Checked(book, limit, refusal(Reason.LINK_NOT_VALID));
  }

  /** Why no code would be looked at now, whatever it is. */
  public static Optional<Refusal> closed(AttemptLimit limit, Instant now) {
    if (limit.isOff()) {
      return refusal(Reason.METHOD_OFF);
    }
    return limit.waitLeft(now).map(left -> Refusal.of(Field.CODE, Reason.TRY_WAIT, left));
  }

  private Checked compare(
      CodeBook book, AttemptLimit limit, CodeRequest request, OneTimeCode code, Instant now) {
    if (request.good(now).filter(good -> good.isCode(code, hasher)).isPresent()) {
      return new Checked(book.with(request.used()), AttemptLimit.fresh(), Optional.empty());
    }
    CodeRequest after = request.good(now).isPresent() ? request.wrong() : request;
    AttemptLimit counted = limit.afterWrong(now);
    Optional<Refusal> refusal =
        closed(counted, now).or(() -> Optional.of(reason(request, after, code, now)));
    return new Checked(book.with(after), counted, refusal);
  }

  private Refusal reason(CodeRequest request, CodeRequest after, OneTimeCode code, Instant now) {
    Optional<SentCode> known =
        request.codes().reversed().stream().filter(c -> c.isCode(code, hasher)).findFirst();
    if (known.isPresent()) {
      return Refusal.of(Field.CODE, whyNot(known.get()));
    }
    return after
        .newest()
        .map(newest -> newest.isGood(now) ? stillGood(newest) : notGood(newest))
        .orElseGet(() -> Refusal.of(Field.CODE, Reason.CODE_NOT_SENT));
  }

  private static Refusal stillGood(SentCode newest) {
    int left = SentCode.MAX_WRONG - newest.wrongEntries();
    return Refusal.of(Field.CODE, Reason.CODE_WRONG, left);
  }

  private static Refusal notGood(SentCode newest) {
    return Refusal.of(Field.CODE, whyNot(newest));
  }

  private static Reason whyNot(SentCode code) {
    return switch (code.state()) {
      case LIVE -> Reason.CODE_EXPIRED;
      case USED -> Reason.CODE_USED;
      case REPLACED -> Reason.CODE_REPLACED;
      case VOID -> Reason.CODE_VOID;
    };
  }

  private static Optional<Refusal> refusal(Reason reason) {
    return Optional.of(Refusal.of(Field.CODE, reason));
  }
}
