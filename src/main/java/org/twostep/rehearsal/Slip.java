package org.twostep.rehearsal;

import java.util.Locale;
import org.twostep.entry.Reason;

/**
 * What kind of entry was refused, as a learner looks back on it: reasons that want the same advice
 * are one. Each has one sentence in the message bundle under {@link #key()}.
 */
public enum Slip {
  CODE_REPLACED,
  CODE_EXPIRED,
  CODE_USED,
  CODE_WRONG,
  /** Something that can be no code. */
  CODE_FORM,
  /** Too many wrong entries. */
  LOCKED,
  RESEND_WAIT,
  LINK,
  /** The clock of the phone is off, so the codes of its app are. */
  PHONE_CLOCK,
  APP_KEY,
  RECOVERY_CODE,
  SIGN_IN,
  NEW_PASSWORD,
  PHONE_NUMBER,
  EMAIL_ADDRESS,
  SECRET_WORD,
  /** A choice was not made, or an answer not given. */
  LEFT_OPEN,
  PLACE,
  NAME,
  /** A request on the phone. */
  REQUEST,
  /** A sign-in from too far away. */
  JOURNEY,
  /** Not possible at that point. */
  NOT_NOW;

  /** The message key of the sentence, for example {@code report.slip.code-replaced}. */
  public String key() {
    return "report.slip." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What kind of slip a refusal for this reason is. */
  public static Slip of(Reason reason) {
    return switch (reason) {
      case CODE_REPLACED -> CODE_REPLACED;
      case CODE_EXPIRED -> CODE_EXPIRED;
      case CODE_USED, APP_CODE_USED -> CODE_USED;
      case CODE_WRONG, CODE_NOT_SENT, APP_CODE_WRONG -> CODE_WRONG;
      case CODE_EMPTY, CODE_LETTERS, CODE_TOO_SHORT, CODE_TOO_LONG -> CODE_FORM;
      case CODE_VOID, TRY_WAIT, METHOD_OFF, PASSWORD_FROZEN, NO_WAY_LEFT -> LOCKED;
      case RESEND_WAIT -> RESEND_WAIT;
      case LINK_NOT_VALID, NOT_ME_OVER -> LINK;
      case APP_CLOCK_AHEAD, APP_CLOCK_BEHIND -> PHONE_CLOCK;
      case KEY_EMPTY,
          KEY_ALPHABET,
          KEY_TOO_SHORT,
          KEY_TOO_LONG,
          KEY_LENGTH,
          OTPAUTH_OTHER,
          OTPAUTH_BROKEN,
          OTPAUTH_TYPE,
          OTPAUTH_ALGORITHM,
          OTPAUTH_DIGITS,
          OTPAUTH_PERIOD,
          OTPAUTH_NO_KEY,
          AUTHENTICATOR_HAS_KEY,
          AUTHENTICATOR_FULL,
          APP_KEY_LOST ->
          APP_KEY;
      case RECOVERY_EMPTY, RECOVERY_SIGNS, RECOVERY_LENGTH, RECOVERY_WRONG, RECOVERY_USED ->
          RECOVERY_CODE;
      case USERNAME_EMPTY, PASSWORD_EMPTY, SIGN_IN_WRONG, USERNAME_WRONG, PASSWORD_WRONG -> SIGN_IN;
      case PASSWORD_TOO_SHORT,
          PASSWORD_TOO_LONG,
          PASSWORD_COMMON,
          PASSWORD_IS_USERNAME,
          PASSWORD_IS_BROKERAGE,
          PASSWORD_UNCHANGED ->
          NEW_PASSWORD;
      case PHONE_EMPTY,
          PHONE_TOO_LONG,
          PHONE_LETTERS,
          PHONE_NO_AREA_CODE,
          PHONE_INCOMPLETE,
          PHONE_TOO_MANY_DIGITS,
          PHONE_FOREIGN,
          PHONE_IMPOSSIBLE ->
          PHONE_NUMBER;
      case EMAIL_EMPTY,
          EMAIL_TOO_LONG,
          EMAIL_SPACE,
          EMAIL_NO_AT,
          EMAIL_NO_NAME,
          EMAIL_NO_DOMAIN,
          EMAIL_CHARACTERS ->
          EMAIL_ADDRESS;
      case SECRET_WORD_EMPTY,
          SECRET_WORD_TOO_SHORT,
          SECRET_WORD_TOO_LONG,
          SECRET_WORD_IS_PASSWORD,
          SECRET_WORD_WRONG ->
          SECRET_WORD;
      case QUESTION_EMPTY, ANSWER_EMPTY, ANSWER_TOO_LONG, METHOD_EMPTY, ASK_WHEN_EMPTY -> LEFT_OPEN;
      case LATITUDE_EMPTY,
          LATITUDE_NOT_A_NUMBER,
          LATITUDE_RANGE,
          LONGITUDE_EMPTY,
          LONGITUDE_NOT_A_NUMBER,
          LONGITUDE_RANGE ->
          PLACE;
      case NAME_EMPTY, NAME_TOO_LONG, LEARNER_KNOWN -> NAME;
      case NUMBER_EMPTY,
          NUMBER_NOT_TWO_DIGITS,
          REQUEST_WRONG_NUMBER,
          REQUEST_RAN_OUT,
          REQUEST_REPLACED,
          REQUEST_OVER,
          ANSWER_ON_THE_PHONE ->
          REQUEST;
      case JOURNEY_IMPOSSIBLE -> JOURNEY;
      case WAY_NOT_OPEN,
          STEP_UP_NEEDED,
          FACTOR_THERE,
          LAST_FACTOR,
          OUT_OF_TURN,
          ALREADY_ON,
          NOT_SIGNED_IN ->
          NOT_NOW;
    };
  }
}
