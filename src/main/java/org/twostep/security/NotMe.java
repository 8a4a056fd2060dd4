package org.twostep.security;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twostep.account.Account;
import org.twostep.account.Activity;
import org.twostep.account.Activity.Kind;
import org.twostep.account.Outcome;
import org.twostep.account.Protection;
import org.twostep.account.SecondFactor;
import org.twostep.account.SecurityChange;
import org.twostep.contact.EmailAddress;
import org.twostep.contact.PhoneNumber;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.message.Letters;
import org.twostep.message.Letters.Notice;
import org.twostep.proof.Notices;
import org.twostep.proof.Visit;

/**
 * "This wasn't me": stops a change that a notice told of. Whoever made it knew the password, so
 * that opens nothing any more, and everybody is signed out; the way on is a new password.
 */
public final class NotMe {
  private final Notices notices;
  private final Letters letters;

  public NotMe(Notices notices, Letters letters) {
    this.notices = notices;
    this.letters = letters;
  }

  /**
   * Follows the link of a notice.
   *
   * @param token what the link carries; nobody can guess it
   */
  public Outcome<Visit> apply(Visit visit, String token, Instant now) {
    return notices
        .find(visit.account(), token, now)
        .map(change -> stopped(visit, change, now))
        .orElseGet(() -> Outcome.refused(visit, Field.CODE, Reason.NOT_ME_OVER));
  }

  private Outcome<Visit> stopped(Visit visit, SecurityChange change, Instant now) {
    Account before = visit.account();
    List<SecurityChange> stopped = withWhatFollowed(before.changes(), change);
    Account after =
        asItWas(before, stopped)
            .withPassword(before.password().freeze())
            .protecting(NotMe::withoutStandIns)
            .withChanges(
                before.changes().stream().map(c -> stopped.contains(c) ? c.freeze() : c).toList());
    return Outcome.of(visit.withAccount(after).signedOutEverywhere())
        .sending(letters.notices(after.onFile(), Notice.CHANGE_FROZEN, "", Optional.empty(), now))
        .noting(Activity.of(now, Kind.CHANGE_FROZEN, change.notice().name()));
  }

  /**
   * The change, what was done in the same moment, and what was built on either since: putting back
   * the last of three numbers must not bring the second one back.
   */
  private static List<SecurityChange> withWhatFollowed(
      List<SecurityChange> all, SecurityChange change) {
    List<SecurityChange> stopped = new ArrayList<>();
    for (SecurityChange other : all) {
      boolean sameMoment = other.at().equals(change.at());
      boolean builtOn = stopped.stream().anyMatch(earlier -> isBuiltOn(other, earlier));
      if (!other.frozen() && (sameMoment || builtOn)) {
        stopped.add(other);
      }
    }
    return stopped;
  }

  private static boolean isBuiltOn(SecurityChange later, SecurityChange earlier) {
    return switch (later.notice()) {
      case PHONE_CHANGED, EMAIL_CHANGED -> later.notice() == earlier.notice();
      case FACTOR_REPLACED -> later.previous().equals(earlier.subject());
      case TWO_FACTOR_ON,
          TWO_FACTOR_OFF,
          REGISTRATION_DENIED,
          REGISTRATION_DROPPED,
          PASSWORD_CHANGED,
          PASSWORD_RESET,
          FACTOR_ADDED,
          FACTOR_REMOVED,
          FACTOR_DEFAULT,
          DEVICE_TRUSTED,
          PLACE_ADDED,
          RECOVERY_CODES_MADE,
          RECOVERY_CODE_USED,
          ASK_WHEN_CHANGED,
          ALERT_SENT,
          JOURNEY_REFUSED,
          CHANGE_FROZEN ->
          false;
    };
  }

  /** The latest first, each upon what the one before it left. */
  private static Account asItWas(Account account, List<SecurityChange> stopped) {
    Account back = account;
    for (SecurityChange change : stopped.reversed()) {
      back = asItWas(back, change);
    }
    return back;
  }

  private static Protection withoutStandIns(Protection protection) {
    return protection.isOn() ? protection.withDevices(List.of()) : protection.off();
  }

  private static Account asItWas(Account account, SecurityChange change) {
    return switch (change.notice()) {
      case TWO_FACTOR_ON, FACTOR_ADDED -> account.protecting(p -> frozen(p, change.subject()));
      case FACTOR_REPLACED ->
          account.protecting(p -> active(frozen(p, change.subject()), change.previous()));
      case FACTOR_REMOVED, TWO_FACTOR_OFF -> account.protecting(p -> active(p, change.subject()));
      case RECOVERY_CODES_MADE, RECOVERY_CODE_USED ->
          account.protecting(p -> p.withRecovery(Optional.empty()));
      case PHONE_CHANGED -> account.withPhone(new PhoneNumber(change.previous()));
      case EMAIL_CHANGED -> account.withEmail(new EmailAddress(change.previous()));
      case PASSWORD_CHANGED, PASSWORD_RESET, ALERT_SENT, JOURNEY_REFUSED ->
          account; // the password is all that was changed, or tried
      case FACTOR_DEFAULT -> account.protecting(p -> p.preferring(change.previous()));
      case PLACE_ADDED -> account.protecting(p -> p.withoutPlace(change.subject()));
      case DEVICE_TRUSTED -> account; // no computer is trusted any more
      case ASK_WHEN_CHANGED -> account; // a rule about when to ask opens nothing
      case REGISTRATION_DENIED, REGISTRATION_DROPPED, CHANGE_FROZEN -> account; // nothing changed
    };
  }

  private static Protection frozen(Protection protection, String factor) {
    return protection.changing(factor, f -> f.in(SecondFactor.State.FROZEN));
  }

  /** What was taken off comes back; what was stopped stays so. */
  private static Protection active(Protection protection, String factor) {
    return protection.changing(
        factor, f -> f.state() == SecondFactor.State.REMOVED ? f.in(SecondFactor.State.ACTIVE) : f);
  }
}
