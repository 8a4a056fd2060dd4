package org.twostep.entry;

import java.util.Locale;

/** Why an entry is refused. Each has one sentence in the message bundle under {@link #key()}. */
public enum Reason {
  USERNAME_EMPTY,
  PASSWORD_EMPTY,
  /** One sentence for an unknown username and a wrong password alike (ASVS 6.3.8). */
  SIGN_IN_WRONG,
  USERNAME_WRONG,
  PASSWORD_WRONG,
  PASSWORD_TOO_SHORT,
  PASSWORD_TOO_LONG,
  PASSWORD_COMMON,
  PASSWORD_IS_USERNAME,
  PASSWORD_IS_BROKERAGE,
  PASSWORD_UNCHANGED,

  CODE_EMPTY,
  CODE_LETTERS,
  CODE_TOO_SHORT,
  CODE_TOO_LONG,
  CODE_WRONG,
  CODE_EXPIRED,
  CODE_USED,
  CODE_REPLACED,
  CODE_VOID,
  CODE_NOT_SENT,
  LINK_NOT_VALID,
  RESEND_WAIT,
  TRY_WAIT,
  METHOD_OFF,

  KEY_EMPTY,
  KEY_ALPHABET,
  KEY_TOO_SHORT,
  KEY_TOO_LONG,
  /** No number of bytes is written with that many signs, so one is missing or one too many. */
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

  RECOVERY_EMPTY,
  RECOVERY_SIGNS,
  RECOVERY_LENGTH,

  PHONE_EMPTY,
  PHONE_TOO_LONG,
  PHONE_LETTERS,
  PHONE_NO_AREA_CODE,
  PHONE_INCOMPLETE,
  PHONE_TOO_MANY_DIGITS,
  PHONE_FOREIGN,
  PHONE_IMPOSSIBLE,

  EMAIL_EMPTY,
  EMAIL_TOO_LONG,
  EMAIL_SPACE,
  EMAIL_NO_AT,
  EMAIL_NO_NAME,
  EMAIL_NO_DOMAIN,
  EMAIL_CHARACTERS,

  SECRET_WORD_EMPTY,
  SECRET_WORD_TOO_SHORT,
  SECRET_WORD_TOO_LONG,
  SECRET_WORD_IS_PASSWORD,
  SECRET_WORD_WRONG,

  QUESTION_EMPTY,
  ANSWER_EMPTY,
  ANSWER_TOO_LONG,
  METHOD_EMPTY,
  ASK_WHEN_EMPTY,

  LATITUDE_EMPTY,
  LATITUDE_NOT_A_NUMBER,
  LATITUDE_RANGE,
  LONGITUDE_EMPTY,
  LONGITUDE_NOT_A_NUMBER,
  LONGITUDE_RANGE,

  NAME_EMPTY,
  NAME_TOO_LONG,
  /** Somebody on this computer goes by this name already. */
  LEARNER_KNOWN,

  APP_CODE_WRONG,
  APP_CODE_USED,
  APP_CLOCK_AHEAD,
  APP_CLOCK_BEHIND,
  /** The key can no longer be read here. */
  APP_KEY_LOST,
  RECOVERY_WRONG,
  RECOVERY_USED,
  NUMBER_EMPTY,
  NUMBER_NOT_TWO_DIGITS,
  REQUEST_WRONG_NUMBER,
  REQUEST_RAN_OUT,
  REQUEST_REPLACED,
  /** Answered already, or nobody asks any more. */
  REQUEST_OVER,
  /** The open way is the phone: nothing is typed on the page. */
  ANSWER_ON_THE_PHONE,
  /** This way is not one of those that are good enough. */
  WAY_NOT_OPEN,
  /** Every way is switched off or used up. */
  NO_WAY_LEFT,

  PASSWORD_FROZEN,
  /** Nobody travels that fast. */
  JOURNEY_IMPOSSIBLE,
  STEP_UP_NEEDED,
  FACTOR_THERE,
  /** Removing it switches two-factor authentication off. */
  LAST_FACTOR,
  /** The link "This wasn't me" is too old, or was followed already. */
  NOT_ME_OVER,

  /** The step on the screen is not the one the registration stands at. */
  OUT_OF_TURN,
  /** Two-factor authentication is on already. */
  ALREADY_ON,
  /** Nobody is signed in, so there is nothing to change. */
  NOT_SIGNED_IN;

  /** The message key of this reason's sentence, for example {@code refusal.code-empty}. */
  public String key() {
    return "refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
