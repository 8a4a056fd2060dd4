package org.twostep.ui.control;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/**
 * A password with a button at its right end that shows it in place and hides it again. Holds at
 * most 256 characters, which is above every limit a password is checked against.
 */
public class PasswordEntry extends StackPane implements FieldInput {
  private final StringProperty showText = new SimpleStringProperty(this, "showText", "");
  private final StringProperty hideText = new SimpleStringProperty(this, "hideText", "");
  private final BooleanProperty revealed = new SimpleBooleanProperty(this, "revealed");
  private final Button reveal = new Button();
  private final RevealablePasswordField editor = new RevealablePasswordField(reveal::getWidth);
  private boolean wasTyping;

  public PasswordEntry() {
    getStyleClass().add("password-entry");
    setAlignment(Pos.CENTER_RIGHT);
    editor.setTextFormatter(LimitedText.of());
    reveal.getStyleClass().add("reveal");
    reveal.textProperty().bind(Bindings.when(revealed).then(hideText).otherwise(showText));
    reveal.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> wasTyping = editor.isFocused());
    reveal.setOnAction(_ -> toggle());
    revealed.subscribe(editor::setRevealed);
    reveal.widthProperty().subscribe(_ -> editor.requestLayout());
    getChildren().addAll(editor, reveal);
  }

  /** Whoever clicks in the middle of typing goes on typing; by keyboard the button keeps focus. */
  private void toggle() {
    setRevealed(!isRevealed());
    if (wasTyping) {
      wasTyping = false;
      editor.resume();
    }
  }

  @Override
  public Control editor() {
    return editor;
  }

  @Override
  public void requestFocus() {
    editor.requestFocus();
  }

  public StringProperty textProperty() {
    return editor.textProperty();
  }

  public String getText() {
    return editor.getText();
  }

  public void setText(String text) {
    editor.setText(text);
  }

  public void clear() {
    editor.clear();
  }

  /** The button's word while the password is hidden. */
  public StringProperty showTextProperty() {
    return showText;
  }

  public String getShowText() {
    return showText.get();
  }

  public void setShowText(String text) {
    showText.set(text);
  }

  /** The button's word while the password is seen. */
  public StringProperty hideTextProperty() {
    return hideText;
  }

  public String getHideText() {
    return hideText.get();
  }

  public void setHideText(String text) {
    hideText.set(text);
  }

  public BooleanProperty revealedProperty() {
    return revealed;
  }

  public boolean isRevealed() {
    return revealed.get();
  }

  public void setRevealed(boolean shown) {
    revealed.set(shown);
  }

  /** What the Enter key does here. */
  public ObjectProperty<EventHandler<ActionEvent>> onActionProperty() {
    return editor.onActionProperty();
  }

  public EventHandler<ActionEvent> getOnAction() {
    return editor.getOnAction();
  }

  public void setOnAction(EventHandler<ActionEvent> handler) {
    editor.setOnAction(handler);
  }
}
