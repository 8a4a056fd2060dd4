package org.twostep.registration;

import java.util.List;

/**
 * One screen of the registration.
 *
 * <p>{@code guideStep} is its number among the steps that the learner's guide shows for its way.
 */
public enum Step {
  /** A code to the phone on file, before the settings are shown. */
  CONFIRM_IDENTITY(1, Trait.ASKS_FOR_CODE),
  /** The page 2-Step Verification Settings, with Register. */
  VERIFICATION_SETTINGS(2, Trait.REVISITABLE),
  /** E-mail or text message, and the address or number for it. */
  RECEIVE_BY(2, Trait.REVISITABLE),
  /** A secret word the customer can remember. */
  SECRET_WORD(2, Trait.REVISITABLE),
  /** Username, password and secret word once more; Time-Based or Location Based. */
  SAVE_SETTINGS(2, Trait.REVISITABLE),
  /** Phone number and e-mail address. */
  CONTACT_INFORMATION(3, Trait.REVISITABLE),
  /** The code or link that proves the e-mail address. */
  CONFIRM_EMAIL(3, Trait.ASKS_FOR_CODE),
  /** A security question and its answer. */
  SECURITY_QUESTION(3, Trait.REVISITABLE),
  /** The method for the codes from now on. */
  CHOOSE_METHOD(4, Trait.REVISITABLE),
  /** The prompt to look for the message: OK or Resend Code. */
  CHECK_MESSAGES(5),
  /** The key for the authenticator app, as a picture and in letters. */
  SET_UP_APP(5, Trait.REVISITABLE),
  /** The code itself. */
  ENTER_CODE(6, Trait.ASKS_FOR_CODE),
  /** The additional security test: the password. */
  VERIFY_IDENTITY(6),
  /** The approval that ends the full way. */
  APPROVE(7),

  /** Short way: the phone number. */
  PHONE_NUMBER(3, Trait.REVISITABLE),
  /** Short way: the code that switches two-factor authentication on. */
  ACTIVATE(4, Trait.ASKS_FOR_CODE);

  private enum Trait {
    REVISITABLE,
    ASKS_FOR_CODE
  }

  private final int guideStep;
  private final boolean revisitable;
  private final boolean asksForCode;

  Step(int guideStep, Trait... traits) {
    this.guideStep = guideStep;
    this.revisitable = List.of(traits).contains(Trait.REVISITABLE);
    this.asksForCode = List.of(traits).contains(Trait.ASKS_FOR_CODE);
  }

  /** The number of the guide's step that this screen belongs to, from 1. */
  public int guideStep() {
    return guideStep;
  }

  /** Whether the customer can come back here after having gone on. */
  boolean isRevisitable() {
    return revisitable;
  }

  /** Whether a code is typed here. */
  public boolean asksForCode() {
    return asksForCode;
  }
}
