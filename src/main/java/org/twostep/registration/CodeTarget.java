package org.twostep.registration;

import java.util.Optional;
import org.twostep.account.Account;
import org.twostep.contact.Destination;
import org.twostep.factor.Purpose;

/** What the code of the present step is for, and where it goes. */
public record CodeTarget(Purpose purpose, Destination to) {
  /** Empty at a step that asks for no code. */
  public static Optional<CodeTarget> of(Account account, Registration registration) {
    return switch (registration.step()) {
      case CONFIRM_IDENTITY -> Optional.of(new CodeTarget(Purpose.IDENTITY, account.phone()));
      case CONFIRM_EMAIL ->
          registration.email().map(to -> new CodeTarget(Purpose.EMAIL_CONFIRMATION, to));
      case CHECK_MESSAGES, ENTER_CODE, ACTIVATE ->
          registration.methodDestination().map(to -> new CodeTarget(Purpose.REGISTRATION, to));
      case VERIFICATION_SETTINGS,
          RECEIVE_BY,
          SECRET_WORD,
          SAVE_SETTINGS,
          CONTACT_INFORMATION,
          SECURITY_QUESTION,
          SET_UP_APP,
          CHOOSE_METHOD,
          VERIFY_IDENTITY,
          APPROVE,
          PHONE_NUMBER ->
          Optional.empty();
    };
  }
}
