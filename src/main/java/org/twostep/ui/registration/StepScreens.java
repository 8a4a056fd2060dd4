package org.twostep.ui.registration;

import org.twostep.registration.Step;

/** Which screen shows which step. */
final class StepScreens {
  private StepScreens() {}

  static Class<?> of(Step step) {
    return switch (step) {
      case CONFIRM_IDENTITY, CONFIRM_EMAIL, ENTER_CODE, ACTIVATE -> CodeStepController.class;
      case SET_UP_APP -> SetUpAppController.class;
      case VERIFICATION_SETTINGS -> VerificationSettingsController.class;
      case RECEIVE_BY -> ReceiveByController.class;
      case SECRET_WORD -> SecretWordController.class;
      case SAVE_SETTINGS -> SaveSettingsController.class;
      case CONTACT_INFORMATION -> ContactInformationController.class;
      case SECURITY_QUESTION -> SecurityQuestionController.class;
      case CHOOSE_METHOD -> ChooseMethodController.class;
      case CHECK_MESSAGES -> CheckMessagesController.class;
      case VERIFY_IDENTITY -> VerifyIdentityController.class;
      case APPROVE -> WaitingForApprovalController.class;
      case PHONE_NUMBER -> PhoneNumberController.class;
    };
  }

  /** Whether today's standards say something about this step that the learner should know. */
  static boolean hasStandardsNote(Step step) {
    return switch (step) {
      case RECEIVE_BY, SECRET_WORD, SECURITY_QUESTION, CHOOSE_METHOD, APPROVE, PHONE_NUMBER -> true;
      case CONFIRM_IDENTITY,
          VERIFICATION_SETTINGS,
          SAVE_SETTINGS,
          CONTACT_INFORMATION,
          CONFIRM_EMAIL,
          CHECK_MESSAGES,
          SET_UP_APP,
          ENTER_CODE,
          VERIFY_IDENTITY,
          ACTIVATE ->
          false;
    };
  }
}
