package org.twostep.registration;

/** Which input belongs to which step. Whatever else arrives is out of turn. */
final class Turn {
  private Turn() {}

  static boolean isAt(Registration registration, Input input) {
    Step step = registration.step();
    return switch (input) {
      case Input.Begin _, Input.FinishLater _, Input.Resume _ -> true;
      case Input.GoBack(var to) -> registration.mayReturn(to);
      case Input.Code _ -> step.asksForCode();
      case Input.ResendCode _ -> registration.receivesCode();
      case Input.AppReady _ -> step == Step.SET_UP_APP;
      case Input.Register _ -> step == Step.VERIFICATION_SETTINGS;
      case Input.ReceiveBy _ -> step == Step.RECEIVE_BY;
      case Input.SecretWord _ -> step == Step.SECRET_WORD;
      case Input.SaveSettings _ -> step == Step.SAVE_SETTINGS;
      case Input.Contact _ -> step == Step.CONTACT_INFORMATION;
      case Input.FollowLink _ -> step == Step.CONFIRM_EMAIL;
      case Input.Question _ -> step == Step.SECURITY_QUESTION;
      case Input.ChooseMethod _ -> step == Step.CHOOSE_METHOD;
      case Input.MessageFound _ -> step == Step.CHECK_MESSAGES;
      case Input.Password _ -> step == Step.VERIFY_IDENTITY;
      case Input.Approve _, Input.Deny _ -> step == Step.APPROVE;
      case Input.Phone _ -> step == Step.PHONE_NUMBER;
    };
  }
}
