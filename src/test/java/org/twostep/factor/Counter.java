package org.twostep.factor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twostep.PureRules;
import org.twostep.contact.Destination;
import org.twostep.contact.PhoneNumber;
import org.twostep.entry.Entry;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.factor.CodeDesk.Checked;
import org.twostep.factor.CodeDesk.Issued;
import org.twostep.factor.CodeDesk.Parcel;

/** A customer at the code desk: keeps the book, the count and the time between the calls. */
final class Counter {
  static final Destination PHONE = new PhoneNumber("+15035550142");
  static final Destination OTHER = new PhoneNumber("+15035550177");

  final CodeDesk desk = new PureRules().desk();
  final List<Parcel> parcels = new ArrayList<>();
  CodeBook book = CodeBook.empty();
  AttemptLimit limit = AttemptLimit.fresh();
  Instant now = Instant.parse("2026-11-23T10:00:00Z");
  Purpose purpose = Purpose.REGISTRATION;
  Destination to = PHONE;
  private int wrongCodes;

  Counter waits(Duration time) {
    now = now.plus(time);
    return this;
  }

  Counter waits(long seconds) {
    return waits(Duration.ofSeconds(seconds));
  }

  Optional<Parcel> opens() {
    return took(desk.open(book, purpose, to, now));
  }

  Optional<Parcel> opensAnew() {
    return took(desk.openAnew(book, purpose, to, now));
  }

  /** Empty when another code was sent. */
  Optional<Refusal> resends() {
    Entry<Issued> issued = desk.resend(book, purpose, to, now);
    issued.toOptional().ifPresent(this::took);
    return issued.refusalAt(Field.CODE);
  }

  private Optional<Parcel> took(Issued issued) {
    book = issued.book();
    issued.parcel().ifPresent(parcels::add);
    return issued.parcel();
  }

  String newest() {
    return parcels.getLast().code().digits();
  }

  /** Empty when the code was right. */
  Optional<Reason> types(String code) {
    return checked(desk.check(book, limit, purpose, to, code, now));
  }

  Optional<Reason> typesWrong() {
    wrongCodes++;
    return types("%06d".formatted(999_000 + wrongCodes % 1000));
  }

  Optional<Reason> follows(String token) {
    return checked(desk.checkLink(book, limit, purpose, to, token, now));
  }

  private Optional<Reason> checked(Checked checked) {
    book = checked.book();
    limit = checked.limit();
    return checked.refusal().map(Refusal::reason);
  }
}
