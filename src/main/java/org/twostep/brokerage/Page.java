package org.twostep.brokerage;

import java.util.Optional;
import org.twostep.account.Session;
import org.twostep.registration.Registration;
import org.twostep.security.Enrolment;

/** The pages of the brokerage's site. */
public enum Page {
  SIGN_IN,
  /** The second factor, whichever it is. */
  SIGN_IN_CODE,
  FORGOT_PASSWORD,
  /** A new password was set. */
  PASSWORD_RESET_DONE,
  /** "This wasn't me" stopped a change. */
  CHANGE_STOPPED,
  HOME,
  PROFILE_BASIC,
  PROFILE_SECURITY,
  CHANGE_PASSWORD,
  /** Who is there, before a change. */
  STEP_UP,
  /** Another factor, or a new number or address. */
  ENROLMENT,
  RECOVERY_CODES,
  TRUSTED_PLACES,
  ACTIVITY,
  REGISTRATION,
  PROTECTED;

  /** Whether this page is for people who are not signed in yet. */
  public boolean isBeforeSignIn() {
    return switch (this) {
      case SIGN_IN, SIGN_IN_CODE, FORGOT_PASSWORD, PASSWORD_RESET_DONE, CHANGE_STOPPED -> true;
      case HOME,
          PROFILE_BASIC,
          PROFILE_SECURITY,
          CHANGE_PASSWORD,
          ACTIVITY,
          STEP_UP,
          ENROLMENT,
          RECOVERY_CODES,
          TRUSTED_PLACES,
          REGISTRATION,
          PROTECTED ->
          false;
    };
  }

  /**
   * The page that someone comes from who goes here, and comes back to as they left it. After other
   * pages it says at its beginning what was done there, so that it begins anew.
   */
  public Optional<Page> leadsBackTo() {
    return switch (this) {
      case CHANGE_PASSWORD, TRUSTED_PLACES, ACTIVITY -> Optional.of(PROFILE_SECURITY);
      case SIGN_IN,
          SIGN_IN_CODE,
          FORGOT_PASSWORD,
          PASSWORD_RESET_DONE,
          CHANGE_STOPPED,
          HOME,
          PROFILE_BASIC,
          PROFILE_SECURITY,
          STEP_UP,
          ENROLMENT,
          RECOVERY_CODES,
          REGISTRATION,
          PROTECTED ->
          Optional.empty();
    };
  }

  /** The page that someone sees who opens the program with this file. */
  public static Page opening(CustomerFile file) {
    if (!file.isSignedIn()) {
      return beforeSignIn(file);
    }
    if (isSteppingUp(file)) {
      return STEP_UP;
    }
    if (file.enrolment().isPresent()) {
      return ENROLMENT;
    }
    return isActive(file) ? REGISTRATION : HOME;
  }

  /** The page after an action: where it leads, or this one where it leads nowhere. */
  public Page after(CustomerFile before, CustomerFile after) {
    if (!after.isSignedIn()) {
      return signedOut(before, after);
    }
    if (!before.isSignedIn()) {
      return opening(after);
    }
    if (isSteppingUp(after)) {
      return STEP_UP;
    }
    if (isProtected(after) && !isProtected(before)) {
      return PROTECTED;
    }
    return leads(before, after).orElseGet(() -> left(after));
  }

  private Page signedOut(CustomerFile before, CustomerFile after) {
    if (after.account().password().frozen() && !before.account().password().frozen()) {
      return CHANGE_STOPPED;
    }
    if (before.reset().isPresent() && hasNewPassword(before, after)) {
      return PASSWORD_RESET_DONE;
    }
    Page next = beforeSignIn(after);
    return isBeforeSignIn() && isNothingNew(before, next) ? this : next;
  }

  /** Whether an action left somebody outside who was outside before, with nothing under way. */
  private static boolean isNothingNew(CustomerFile before, Page next) {
    return !before.isSignedIn() && next == SIGN_IN && beforeSignIn(before) == SIGN_IN;
  }

  private static boolean hasNewPassword(CustomerFile before, CustomerFile after) {
    return !after.account().password().equals(before.account().password());
  }

  /** Where something leads that has just begun. */
  private static Optional<Page> leads(CustomerFile before, CustomerFile after) {
    if (enrolmentId(after).isPresent() && !enrolmentId(after).equals(enrolmentId(before))) {
      return Optional.of(ENROLMENT);
    }
    return isActive(after) && !activeId(after).equals(activeId(before))
        ? Optional.of(REGISTRATION)
        : Optional.empty();
  }

  /** This page, or the one behind it where there is nothing more to do on it. */
  private Page left(CustomerFile after) {
    boolean over =
        (this == REGISTRATION && !isActive(after))
            || (this == ENROLMENT && after.enrolment().isEmpty())
            || this == STEP_UP;
    return over ? PROFILE_SECURITY : this;
  }

  private static Page beforeSignIn(CustomerFile file) {
    if (file.reset().isPresent()) {
      return FORGOT_PASSWORD;
    }
    return file.session().filter(s -> s.stage() == Session.Stage.PROOF_ASKED).isPresent()
        ? SIGN_IN_CODE
        : SIGN_IN;
  }

  private static boolean isSteppingUp(CustomerFile file) {
    return file.session().flatMap(Session::challenge).isPresent();
  }

  private static boolean isProtected(CustomerFile file) {
    return file.account().isProtected();
  }

  private static boolean isActive(CustomerFile file) {
    return activeId(file).isPresent();
  }

  private static Optional<String> activeId(CustomerFile file) {
    return file.registration().filter(r -> !r.paused()).map(Registration::id);
  }

  private static Optional<String> enrolmentId(CustomerFile file) {
    return file.enrolment().map(Enrolment::id);
  }
}
