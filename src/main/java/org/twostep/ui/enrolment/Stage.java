package org.twostep.ui.enrolment;

import org.twostep.security.Enrolment;

/** What is to be done next. */
enum Stage {
  /** Enter the number or address. */
  DESTINATION(DestinationController.class),
  /** Enter the code that was sent there. */
  MESSAGE_CODE(MessageCodeController.class),
  /** Put the key into the authenticator app, and enter its code. */
  APP_CODE(AppCodeController.class),
  /** Type the two digits on the phone. */
  PHONE(PhoneRequestController.class);

  private final Class<?> screen;

  Stage(Class<?> screen) {
    this.screen = screen;
  }

  /** The controller of its screen. */
  Class<?> screen() {
    return screen;
  }

  static Stage of(Enrolment enrolment) {
    return switch (enrolment.kind()) {
      case TEXT_MESSAGE, EMAIL -> enrolment.needsDestination() ? DESTINATION : MESSAGE_CODE;
      case AUTHENTICATOR -> APP_CODE;
      case APPROVAL -> PHONE;
    };
  }
}
