package org.twostep.ui.model;

import org.twostep.account.Account;
import org.twostep.account.PasswordPolicy;
import org.twostep.ui.control.NewPassword;
import org.twostep.ui.fx.Background;
import org.twostep.ui.fx.Lifecycle;

/** Says what a new password needs, and while it is typed how hard it is to guess. */
public final class StrengthMeter {
  private static final double STRONGEST = 4;
  private static final double LEAST_SEEN = 0.4;

  private final PasswordPolicy policy;
  private final Background background;
  private final Sentences sentences;

  public StrengthMeter(PasswordPolicy policy, Background background, Sentences sentences) {
    this.policy = policy;
    this.background = background;
    this.sentences = sentences;
  }

  /** Follows what is typed for this account, until the end. */
  public void follow(NewPassword shown, Account account, Lifecycle lifecycle) {
    int least =
        account.isProtected() ? PasswordPolicy.MIN_LENGTH_WITH_FACTOR : PasswordPolicy.MIN_LENGTH;
    shown.field().setHint(sentences.text("change-password.hint", least));
    Background mine = background.scoped(lifecycle);
    lifecycle.now(
        shown.textProperty(),
        text ->
            // Measuring takes a while for long texts, and only the newest text matters.
            mine.run(
                () -> policy.strength(text),
                score -> {
                  if (text.equals(shown.getText())) {
                    show(shown, text, score);
                  }
                },
                _ -> {}));
  }

  private void show(NewPassword shown, String text, int score) {
    boolean none = text.isEmpty();
    shown.showStrength(
        none ? 0 : Math.max(score, LEAST_SEEN) / STRONGEST,
        sentences.text("change-password.strength." + (none ? "none" : score)));
  }
}
