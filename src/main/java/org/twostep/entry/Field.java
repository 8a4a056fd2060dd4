package org.twostep.entry;

import java.util.Locale;

/**
 * Every field a person can fill in. A field is where a refusal is shown, the name under which an
 * accepted answer is kept, and the name under which a half-typed one survives closing the window.
 */
public enum Field {
  USERNAME(true),
  PASSWORD(false),
  NEW_PASSWORD(false),
  CODE(false),
  RECEIVE_BY(true),
  RECEIVE_AT(true),
  SECRET_WORD(false),
  CONFIRM_USERNAME(true),
  CONFIRM_SECRET_WORD(false),
  ASK_WHEN(true),
  PHONE(true),
  EMAIL(true),
  EMAIL_CONFIRMED(false),
  QUESTION(true),
  ANSWER(false),
  METHOD(true),
  /** No field: the key for the authenticator app, sealed. */
  APP_KEY(false),
  /** No field: the time step of the app's code that was accepted. */
  APP_STEP(false),
  /** A name for a factor or a place. */
  NAME(true),
  /** The two digits that are typed on the phone. */
  DIGITS(false),
  /** No field: the step-up that a change wants first. */
  STEP_UP(false),
  LATITUDE(true),
  LONGITUDE(true),
  KEY(false),
  RECOVERY_CODE(false);

  private final boolean keptAsTyped;

  Field(boolean keptAsTyped) {
    this.keptAsTyped = keptAsTyped;
  }

  /**
   * Whether half-typed text may be written to the store: never for passwords, secrets and codes.
   */
  public boolean keptAsTyped() {
    return keptAsTyped;
  }

  /** The name as message keys spell it, for example {@code secret-word}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
