package org.twostep.ui.model;

import java.time.Duration;
import java.time.Instant;
import javafx.scene.control.Button;
import org.twostep.factor.CodeRequest;

/**
 * What a button says that sends something again: that it can be pressed, or how long until it can.
 *
 * @param ready the message key while it can be pressed
 * @param waiting the one while it cannot; {0} is the time left
 */
public record ResendText(String ready, String waiting) {
  private static final ResendText CODE = new ResendText("code.resend", "code.resend-in");

  /** The Resend Code button. */
  public static void show(Button button, CodeRequest request, Instant now, Sentences sentences) {
    CODE.show(button, request.nextSend(), now, sentences);
  }

  /** Shows the wait on the button, and lets it be pressed only when it will work. */
  public void show(Button button, Instant next, Instant now, Sentences sentences) {
    boolean may = !now.isBefore(next);
    button.setDisable(!may);
    button.setText(
        may
            ? sentences.text(ready)
            : sentences.text(waiting, sentences.countdown(Duration.between(now, next))));
  }
}
