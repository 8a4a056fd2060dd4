package org.twostep.ui.control;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.twostep.qr.QrCode;

/**
 * The key for an authenticator app: as a square code for its camera, and in groups of four signs to
 * be typed or copied, with a few words on what to do. Empty until the key is there.
 */
public class KeyCard extends Card {
  private final QrView code = new QrView();
  private final Label howTo = line("key-how-to");
  private final Label caption = line("field-label");
  private final Label key = line("key-text");
  private final CopyButton copy = new CopyButton();
  private final FieldMessage trouble = new FieldMessage();

  public KeyCard() {
    getStyleClass().add("key-card");
    code.setId("qr");
    key.setId("key");
    copy.setId("copyKey");
    VBox words = new VBox(howTo, new VBox(caption, key), copy);
    words.getStyleClass().add("key-words");
    FlowPane parts = new FlowPane(code, words);
    parts.getStyleClass().add("key-parts");
    getChildren().addAll(trouble, parts);
  }

  private static Label line(String styleClass) {
    Label line = new Label();
    line.getStyleClass().add(styleClass);
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    return line;
  }

  /**
   * Shows a key.
   *
   * @param grouped the same key in groups of four signs
   */
  public void show(QrCode picture, String grouped) {
    code.setCode(Optional.of(picture));
    key.setText(grouped);
    trouble.setText("");
  }

  /** Says why there is no key. */
  public void fail(String sentence) {
    trouble.setText(sentence);
  }

  public CopyButton copy() {
    return copy;
  }

  /** What to do, a line for each step. */
  public String getHowTo() {
    return howTo.getText();
  }

  public void setHowTo(String text) {
    howTo.setText(text);
  }

  /** What stands above the key. */
  public String getCaption() {
    return caption.getText();
  }

  public void setCaption(String text) {
    caption.setText(text);
  }

  /** What the square code is, for those who cannot see it. */
  public String getCodeText() {
    return code.getAccessibleText();
  }

  public void setCodeText(String text) {
    code.setAccessibleText(text);
  }

  public String getCopyText() {
    return copy.getText();
  }

  public void setCopyText(String text) {
    copy.setText(text);
  }

  public String getCopiedText() {
    return copy.getCopiedText();
  }

  public void setCopiedText(String text) {
    copy.setCopiedText(text);
  }
}
