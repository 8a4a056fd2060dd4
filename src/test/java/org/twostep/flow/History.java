package org.twostep.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.twostep.SettableClock;
import org.twostep.account.Activity;
import org.twostep.account.Activity.Kind;

/** Histories to look at. */
final class History {
  private static final Duration BETWEEN = Duration.ofHours(7);
  private static final List<String> DEVICES =
      List.of("Twostep on this computer", "Firefox on Ubuntu", "Phone of Maya", "");
  private static final List<String> PLACES = List.of("Portland, Oregon", "", "Salem, Oregon");

  private History() {}

  /** Something of every kind in turn, some hours apart, the last one just now; oldest first. */
  static List<Activity> ofDays(int count) {
    List<Activity> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add(entry(i, SettableClock.START.minus(BETWEEN.multipliedBy(count - 1L - i))));
    }
    return entries;
  }

  private static Activity entry(int number, Instant at) {
    Kind kind = Kind.values()[number % Kind.values().length];
    return Activity.of(at, kind, detail(kind))
        .seenFrom(DEVICES.get(number % DEVICES.size()), PLACES.get(number % PLACES.size()));
  }

  private static String detail(Kind kind) {
    return switch (kind) {
      case MESSAGE_SENT -> "Your Fernhill Invest code · (503) •••-••42";
      case FACTOR_ADDED, FACTOR_REPLACED, FACTOR_REMOVED, FACTOR_DEFAULT -> "Authenticator app";
      case FACTOR_RENAMED -> "رقم العمل الجديد for work";
      case DEVICE_TRUSTED, DEVICE_REVOKED -> "Firefox on Ubuntu";
      case PLACE_ADDED, PLACE_REMOVED -> "Portland, Oregon";
      case ASK_WHEN_CHANGED -> "only away from trusted places";
      case PHONE_CHANGED -> "(503) •••-••42";
      case EMAIL_CHANGED -> "m•••@example.com";
      default -> "";
    };
  }
}
