package org.twostep.account;

/** When a code is asked for: the drop-down under Two-Factor Authentication Settings. */
public enum AskWhen {
  /** A code from an authenticator app that changes with the time (RFC 6238). */
  TIME_BASED,
  /** A rule about where the customer is. */
  LOCATION_BASED
}
