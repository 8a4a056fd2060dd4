package org.twostep.ui.proof;

import org.twostep.account.Challenge;
import org.twostep.factor.Purpose;
import org.twostep.ui.model.ProofModel;
import org.twostep.ui.model.Sentences;

/** What the button is called that takes what was entered: it says what comes next. */
final class Submit {
  private Submit() {}

  static String text(ProofModel model, Sentences sentences) {
    boolean signingIn =
        model.challenge().map(Challenge::purpose).filter(Purpose.SIGN_IN::equals).isPresent();
    return sentences.text(signingIn ? "sign-in-code.submit" : "proof.submit");
  }
}
