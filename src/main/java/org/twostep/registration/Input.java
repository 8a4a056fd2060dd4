package org.twostep.registration;

import java.util.Optional;
import org.twostep.account.AskWhen;
import org.twostep.account.Method;
import org.twostep.contact.Channel;

/** Everything a customer can do in a registration. Texts are as typed. */
public sealed interface Input {
  /** Starts on a way; a registration under way is given up. */
  record Begin(Way way) implements Input {}

  /** A code, at whichever step asks for one: Proceed, or Activate Two-Factor Authentication. */
  record Code(String typed) implements Input {}

  record ResendCode() implements Input {}

  /** Register, on the page 2-Step Verification Settings. */
  record Register() implements Input {}

  /** Next Step: how to receive codes, and where. */
  record ReceiveBy(Optional<Channel> channel, String contact) implements Input {}

  /** Confirm: the secret word. */
  record SecretWord(String typed) implements Input {}

  /** Save Changes. */
  record SaveSettings(
      String username, String password, String secretWord, Optional<AskWhen> askWhen)
      implements Input {}

  /** Phone number and e-mail address. */
  record Contact(String phone, String email) implements Input {}

  /** The link in the message that confirms the e-mail address. */
  record FollowLink(String token) implements Input {}

  record Question(Optional<SecurityQuestion> question, String answer) implements Input {}

  /** The method of step 4. */
  record ChooseMethod(Optional<Method.Kind> kind) implements Input {}

  /** The account is in the authenticator app: on to its code. */
  record AppReady() implements Input {}

  /** OK, on the prompt to look for the message. */
  record MessageFound() implements Input {}

  /** Verify Identity: the password once more. */
  record Password(String typed) implements Input {}

  record Approve() implements Input {}

  /** This wasn't me. */
  record Deny() implements Input {}

  /** Next, on the short way. */
  record Phone(String typed) implements Input {}

  /** Back to an earlier step. */
  record GoBack(Step to) implements Input {}

  /** Finish later, or Not now. */
  record FinishLater() implements Input {}

  /** Goes on with a registration that was left for later. */
  record Resume() implements Input {}
}
