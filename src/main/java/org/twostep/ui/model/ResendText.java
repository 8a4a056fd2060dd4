package org.twostep.ui.model;

import java.time.Duration;
import java.time.Instant;
import javafx.scene.control.Button;
import org.twostep.factor.CodeRequest;

/** What the Resend Code button says: that it can be pressed, or how long until it can. */
public final class ResendText {
  private ResendText() {}

  /** Shows the wait on the button, and lets it be pressed only when it will work. */
  public static void show(Button button, CodeRequest request, Instant now, Sentences sentences) {
    boolean may = request.maySend(now);
    button.setDisable(!may);
    button.setText(
        may
            ? sentences.text("code.resend")
            : sentences.text(
                "code.resend-in", sentences.countdown(Duration.between(now, request.nextSend()))));
  }
}
