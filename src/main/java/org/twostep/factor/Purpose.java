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
  /** Beside the present password, where two-factor authentication is on. */
  PASSWORD_CHANGE
}
