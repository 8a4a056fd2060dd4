package org.twostep.brokerage;

import java.util.Optional;
import org.twostep.account.Session;
import org.twostep.registration.Registration;

/** The pages of the brokerage's site. */
public enum Page {
  SIGN_IN,
  SIGN_IN_CODE,
  HOME,
  PROFILE_BASIC,
  PROFILE_SECURITY,
  CHANGE_PASSWORD,
  REGISTRATION,
  PROTECTED;

  /** Whether this page is for people who are not signed in yet. */
  public boolean isBeforeSignIn() {
    return this == SIGN_IN || this == SIGN_IN_CODE;
  }

  /** The page that someone sees who opens the program with this file. */
  public static Page opening(CustomerFile file) {
    if (!file.isSignedIn()) {
      return beforeSignIn(file);
    }
    return isActive(file) ? REGISTRATION : HOME;
  }

  /** The page after an action: where it leads, or this one where it leads nowhere. */
  public Page after(CustomerFile before, CustomerFile after) {
    if (!after.isSignedIn()) {
      return beforeSignIn(after);
    }
    if (!before.isSignedIn()) {
      return opening(after);
    }
    if (isProtected(after) && !isProtected(before)) {
      return PROTECTED;
    }
    if (isActive(after) && !activeId(after).equals(activeId(before))) {
      return REGISTRATION;
    }
    return this == REGISTRATION && !isActive(after) ? PROFILE_SECURITY : this;
  }

  private static Page beforeSignIn(CustomerFile file) {
    return file.session().filter(s -> s.stage() == Session.Stage.CODE_ASKED).isPresent()
        ? SIGN_IN_CODE
        : SIGN_IN;
  }

  private static boolean isProtected(CustomerFile file) {
    return file.account().secondFactor().isPresent();
  }

  private static boolean isActive(CustomerFile file) {
    return activeId(file).isPresent();
  }

  private static Optional<String> activeId(CustomerFile file) {
    return file.registration().filter(r -> !r.paused()).map(Registration::id);
  }
}
