package org.twostep.ui.signin;

import java.util.Optional;
import org.twostep.brokerage.CustomerFile;
import org.twostep.signin.PasswordReset;

/** How far the way back in has come, as it is shown. */
enum ResetStage {
  USERNAME("forgot.title", "forgot.subtitle"),
  MESSAGE("forgot.message.title", "forgot.message.subtitle"),
  SECOND_MESSAGE("forgot.second.title", "forgot.second.subtitle"),
  PROOF("forgot.proof.title", "forgot.proof.subtitle"),
  NEW_PASSWORD("forgot.new.title", "forgot.new.subtitle");

  private final String title;
  private final String subtitle;

  /**
   * @param title a message key
   * @param subtitle one that may say as {0} where a message went
   */
  ResetStage(String title, String subtitle) {
    this.title = title;
    this.subtitle = subtitle;
  }

  String title() {
    return title;
  }

  String subtitle() {
    return subtitle;
  }

  /** Who shows it; empty for the view in which any challenge is met. */
  Optional<Class<?>> screen() {
    return switch (this) {
      case USERNAME -> Optional.of(ForgottenUsernameController.class);
      case MESSAGE, SECOND_MESSAGE -> Optional.of(ResetCodeController.class);
      case PROOF -> Optional.empty();
      case NEW_PASSWORD -> Optional.of(ResetPasswordController.class);
    };
  }

  static ResetStage of(CustomerFile file) {
    return file.reset().map(ResetStage::of).orElse(USERNAME);
  }

  private static ResetStage of(PasswordReset reset) {
    return switch (reset.stage()) {
      case MESSAGE -> MESSAGE;
      case PROOF -> reset.isSecondMessage() ? SECOND_MESSAGE : PROOF;
      case NEW_PASSWORD -> NEW_PASSWORD;
    };
  }
}
