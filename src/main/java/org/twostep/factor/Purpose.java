package org.twostep.factor;

/** What a code was sent for. A code works for its own purpose only (ASVS 6.6.2). */
public enum Purpose {
  /** Before the two-step settings are shown: proves that the phone on file is at hand. */
  IDENTITY,
  /** Proves that an e-mail address can be read. */
  EMAIL_CONFIRMATION,
  /** Proves that the method being registered works. */
  REGISTRATION,
  /** The second step of signing in. */
  SIGN_IN,
  /** Before a change of what protects the account. */
  STEP_UP,
  /** A forgotten password: the message, and the second factor after it. */
  PASSWORD_RESET,
  /** Proves the new phone number or e-mail address on file. */
  CONTACT_CHANGE
}
