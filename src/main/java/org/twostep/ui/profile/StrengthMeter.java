package org.twostep.ui.profile;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.twostep.account.PasswordPolicy;
import org.twostep.ui.control.PasswordEntry;
import org.twostep.ui.fx.Background;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.Sentences;

/** Says while a password is typed how hard it is to guess. */
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

  void follow(PasswordEntry entry, ProgressBar meter, Label words, Lifecycle lifecycle) {
    Background mine = background.scoped(lifecycle);
    lifecycle.now(
        entry.textProperty(),
        text ->
            // Measuring takes a while for long texts, and only the newest text matters.
            mine.run(
                () -> policy.strength(text),
                score -> {
                  if (text.equals(entry.getText())) {
                    show(text, score, meter, words);
                  }
                },
                _ -> {}));
  }

  private void show(String text, int score, ProgressBar meter, Label words) {
    boolean none = text.isEmpty();
    meter.setProgress(none ? 0 : Math.max(score, LEAST_SEEN) / STRONGEST);
    words.setText(sentences.text("change-password.strength." + (none ? "none" : score)));
  }
}
