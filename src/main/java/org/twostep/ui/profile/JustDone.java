package org.twostep.ui.profile;

import java.util.List;
import java.util.Optional;
import org.twostep.account.Activity;
import org.twostep.ui.control.Wrappable;
import org.twostep.ui.model.Sentences;

/**
 * What the customer has just changed, to be said on the page that the change leads back to. It is
 * read from the history, so that it is still said after a restart, until something else happens.
 */
record JustDone(Activity entry) {
  /** The newest entry, where it is a change; the messages that went out about it do not count. */
  static Optional<JustDone> among(List<Activity> newestFirst) {
    return newestFirst.stream()
        .dropWhile(entry -> entry.kind() == Activity.Kind.MESSAGE_SENT)
        .findFirst()
        .filter(entry -> isTold(entry.kind()) || entry.kind() == Activity.Kind.FACTOR_DEFAULT)
        .map(JustDone::new);
  }

  /** Whether a registration was dropped: until something else happens than signing in again. */
  static boolean isDropped(List<Activity> newestFirst) {
    return newestFirst.stream()
        .map(Activity::kind)
        .filter(kind -> kind.topic() != Activity.Topic.MESSAGE)
        .filter(kind -> kind != Activity.Kind.SESSION_ENDED)
        .limit(2)
        .anyMatch(Activity.Kind.REGISTRATION_DROPPED::equals);
  }

  private static boolean isTold(Activity.Kind kind) {
    return switch (kind) {
      case FACTOR_ADDED,
          FACTOR_REPLACED,
          FACTOR_REMOVED,
          TWO_FACTOR_OFF,
          RECOVERY_CODES_MADE,
          ASK_WHEN_CHANGED,
          PHONE_CHANGED,
          EMAIL_CHANGED ->
          true;
      default -> false;
    };
  }

  /** Whether a notice of it went to all addresses. */
  boolean isTold() {
    return isTold(entry.kind());
  }

  String words(Sentences sentences) {
    return Wrappable.text(sentences.activity(entry));
  }
}
