package org.twostep.account;

import java.time.Instant;

/**
 * One line of the account's history, as the customer sees it.
 *
 * @param detail completes the sentence: a masked destination, the name of a factor, device or
 *     place; empty where there is none. Never a secret
 * @param device the name of the computer or browser that it was done from; empty where unknown
 * @param place the name of the place that it was done from; empty where unknown
 */
public record Activity(Instant at, Kind kind, String detail, String device, String place) {

  /** Something that needs no more words, from nobody knows where. */
  public Activity(Instant at, Kind kind) {
    this(at, kind, "", "", "");
  }

  public static Activity of(Instant at, Kind kind, String detail) {
    return new Activity(at, kind, detail, "", "");
  }

  /** The same with the names of where it was done from. */
  public Activity seenFrom(String device, String place) {
    return new Activity(at, kind, detail, device, place);
  }

  /** Whether it is known where this was done from. */
  public boolean isSeen() {
    return !device.isEmpty() || !place.isEmpty();
  }

  /** What a customer may look for among everything that happened. */
  public enum Topic {
    SIGN_IN,
    REFUSAL,
    MESSAGE,
    CHANGE
  }

  /** What can happen to an account. */
  public enum Kind {
    SIGNED_IN(Topic.SIGN_IN),
    /** No code was asked for: the computer or the place is trusted. */
    SIGNED_IN_TRUSTED(Topic.SIGN_IN),
    /** The username or the password was wrong. */
    SIGN_IN_REFUSED(Topic.REFUSAL),
    CODE_REFUSED(Topic.REFUSAL),
    /** Denied on the phone. */
    REQUEST_DENIED(Topic.REFUSAL),
    REQUEST_RAN_OUT(Topic.REFUSAL),
    /** Nobody travels that fast between two sign-ins. */
    JOURNEY_REFUSED(Topic.REFUSAL),
    /** A sign-in from an unusual place or computer. */
    ALERT_SENT(Topic.SIGN_IN),
    SIGNED_OUT(Topic.SIGN_IN),
    /** By a limit; the detail is its name, see {@link Session.Limit}. */
    SESSION_ENDED(Topic.SIGN_IN),
    MESSAGE_SENT(Topic.MESSAGE),
    PASSWORD_CHANGED(Topic.CHANGE),
    PASSWORD_RESET_ASKED(Topic.CHANGE),
    PASSWORD_RESET(Topic.CHANGE),
    /** Confirmed once more who is there, before a change. */
    STEP_UP(Topic.SIGN_IN),
    REGISTRATION_STARTED(Topic.CHANGE),
    REGISTRATION_DROPPED(Topic.CHANGE),
    REGISTRATION_DENIED(Topic.REFUSAL),
    TWO_FACTOR_ON(Topic.CHANGE),
    FACTOR_ADDED(Topic.CHANGE),
    FACTOR_REPLACED(Topic.CHANGE),
    FACTOR_REMOVED(Topic.CHANGE),
    TWO_FACTOR_OFF(Topic.CHANGE),
    FACTOR_RENAMED(Topic.CHANGE),
    FACTOR_DEFAULT(Topic.CHANGE),
    RECOVERY_CODES_MADE(Topic.CHANGE),
    RECOVERY_CODE_USED(Topic.SIGN_IN),
    DEVICE_TRUSTED(Topic.CHANGE),
    DEVICE_REVOKED(Topic.CHANGE),
    DEVICES_REVOKED(Topic.CHANGE),
    PLACE_ADDED(Topic.CHANGE),
    PLACE_REMOVED(Topic.CHANGE),
    ASK_WHEN_CHANGED(Topic.CHANGE),
    PHONE_CHANGED(Topic.CHANGE),
    EMAIL_CHANGED(Topic.CHANGE),
    /** The customer said that it was not them. */
    CHANGE_FROZEN(Topic.REFUSAL);

    private final Topic topic;

    Kind(Topic topic) {
      this.topic = topic;
    }

    public Topic topic() {
      return topic;
    }
  }
}
