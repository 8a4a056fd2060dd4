package org.twostep.ui.control;

import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.util.Duration;
import org.twostep.ui.fx.Messages;

/** Copies the code of a message, and says for a moment that it did. */
public class CopyCodeButton extends Button {
  private static final Duration MOMENT = Duration.seconds(2);
  private static final int HALF = 3;

  private final PauseTransition moment = new PauseTransition(MOMENT);
  private final Messages messages;
  private final Consumer<String> clipboard;
  private String code;

  /**
   * @param code six digits, as they are copied
   * @param clipboard takes what was copied
   */
  public CopyCodeButton(String code, Messages messages, Consumer<String> clipboard) {
    this.messages = messages;
    this.clipboard = clipboard;
    this.code = code;
    getStyleClass().addAll("secondary", "copy-code");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMnemonicParsing(true);
    offer();
    moment.setOnFinished(_ -> offer());
    setOnAction(_ -> copy());
  }

  /** From now on copies another code; what it says of the last one stays for its moment. */
  public void setCode(String changed) {
    code = changed;
    if (moment.getStatus() != Animation.Status.RUNNING) {
      offer();
    }
  }

  /** The code as it is read, for example {@code 123 456}. */
  public final String spaced() {
    return code.substring(0, HALF) + ' ' + code.substring(HALF);
  }

  private void copy() {
    clipboard.accept(code);
    confirm();
  }

  /** Of several such buttons in a view, only the newest may have the mnemonic. */
  public void yieldMnemonic() {
    setMnemonicParsing(false);
    if (moment.getStatus() != Animation.Status.RUNNING) {
      offer();
    }
  }

  private void offer() {
    var text = messages.text("copy-code.copy");
    setText(isMnemonicParsing() ? text : text.replace("_", ""));
    setAccessibleText(messages.text("copy-code.copy.name", spaced()));
    setMinWidth(USE_PREF_SIZE);
  }

  private void confirm() {
    setMinWidth(getWidth());
    setText(messages.text("copy-code.copied"));
    setAccessibleText(messages.text("copy-code.copied.name", spaced()));
    moment.playFromStart();
  }
}
