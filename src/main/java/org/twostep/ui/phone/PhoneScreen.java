package org.twostep.ui.phone;

/** What the phone shows: its lock screen, or one of its apps. */
public enum PhoneScreen {
  HOME,
  MESSAGES,
  AUTHENTICATOR,
  LOCATION,
  FERNHILL
}
