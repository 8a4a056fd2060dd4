package org.twostep.registration;

/**
 * One screen of the registration.
 *
 * <p>{@code guideStep} is its number among the steps that the learner's guide shows for its way.
 */
public enum Step {
  /** A code to the phone on file, before the settings are shown. */
  CONFIRM_IDENTITY(1, false),
  /** The page 2-Step Verification Settings, with Register. */
  VERIFICATION_SETTINGS(2, true),
  /** E-mail or text message, and the address or number for it. */
  RECEIVE_BY(2, true),
  /** A secret word the customer can remember. */
  SECRET_WORD(2, true),
  /** Username, password and secret word once more; Time-Based or Location Based. */
  SAVE_SETTINGS(2, true),
  /** Phone number and e-mail address. */
  CONTACT_INFORMATION(3, true),
  /** The code or link that proves the e-mail address. */
  CONFIRM_EMAIL(3, false),
  /** A security question and its answer. */
  SECURITY_QUESTION(3, true),
  /** The method for the codes from now on. */
  CHOOSE_METHOD(4, true),
  /** The prompt to look for the message: OK or Resend Code. */
  CHECK_MESSAGES(5, false),
  /** The code itself. */
  ENTER_CODE(6, false),
  /** The additional security test: the password. */
  VERIFY_IDENTITY(6, false),
  /** The approval that ends the full way. */
  APPROVE(7, false),

  /** Short way: the phone number. */
  PHONE_NUMBER(3, true),
  /** Short way: the code that switches two-factor authentication on. */
  ACTIVATE(4, false);

  private final int guideStep;
  private final boolean revisitable;

  Step(int guideStep, boolean revisitable) {
    this.guideStep = guideStep;
    this.revisitable = revisitable;
  }

  /** The number of the guide's step that this screen belongs to, from 1. */
  public int guideStep() {
    return guideStep;
  }

  /** Whether the customer can come back here after having gone on. */
  boolean isRevisitable() {
    return revisitable;
  }
}
