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
