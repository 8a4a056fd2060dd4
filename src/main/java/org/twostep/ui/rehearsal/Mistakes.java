package org.twostep.ui.rehearsal;

import org.twostep.entry.Reason;

/** Why something was refused, and what to do now, as a coach would say it. */
final class Mistakes {
  private Mistakes() {}

  /** The key of the sentence. */
  static String key(Reason reason) {
    return switch (reason) {
      case CODE_WRONG -> "mistake.code-wrong";
      case CODE_EXPIRED -> "mistake.code-expired";
      case CODE_REPLACED -> "mistake.code-replaced";
      case CODE_USED -> "mistake.code-used";
      case CODE_VOID -> "mistake.code-void";
      case RESEND_WAIT -> "mistake.resend-wait";
      case TRY_WAIT -> "mistake.try-wait";
      case SIGN_IN_WRONG, PASSWORD_WRONG -> "mistake.password-wrong";
      default -> "mistake.other";
    };
  }
}
