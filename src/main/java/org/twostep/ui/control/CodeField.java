package org.twostep.ui.control;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/**
 * A six-digit code, drawn as six boxes over one real text field: one Tab stop, one accessible name,
 * and paste, undo and selection work as everywhere. The text is exactly what was typed, at most 64
 * characters of it; where it is no code (letters, too many digits) the boxes give way to one wide
 * field that shows it, so that it can be refused with a reason and put right.
 */
public class CodeField extends StackPane implements FieldInput {
  private static final int MAX = 64;
  private static final PseudoClass PLAIN = PseudoClass.getPseudoClass("plain");

  private final TextField editor = new TextField();
  private final List<CodeBox> boxes = Stream.generate(CodeBox::new).limit(CodeText.LENGTH).toList();
  private final HBox row = new HBox();

  public CodeField() {
    getStyleClass().add("code-field");
    setAlignment(Pos.CENTER_LEFT);
    editor.getStyleClass().add("code-input");
    editor.setTextFormatter(LimitedText.of(MAX));
    row.getStyleClass().add("code-boxes");
    row.setMouseTransparent(true);
    row.getChildren().addAll(boxes);
    getChildren().addAll(row, editor);
    editor.addEventFilter(MouseEvent.ANY, this::placeCaret);
    editor.textProperty().subscribe(this::draw);
    editor.caretPositionProperty().subscribe(_ -> draw());
    editor.selectionProperty().subscribe(_ -> draw());
    editor.focusedProperty().subscribe(_ -> draw());
  }

  private void draw() {
    var code = new CodeText(editor.getText());
    var plain = !code.fitsBoxes();
    pseudoClassStateChanged(PLAIN, plain);
    row.setVisible(!plain);
    var digits = plain ? "" : code.digits();
    var caret = Math.min(code.digitsBefore(editor.getCaretPosition()), CodeText.LENGTH - 1);
    var selection = editor.getSelection();
    var from = code.digitsBefore(selection.getStart());
    var to = code.digitsBefore(selection.getEnd());
    for (var i = 0; i < boxes.size(); i++) {
      var digit = i < digits.length() ? digits.substring(i, i + 1) : "";
      var focused = editor.isFocused();
      boxes.get(i).show(digit, focused && i == caret, focused && i >= from && i < to);
    }
  }

  /** The hidden text is narrower than the boxes: a click must find the digit that is seen. */
  private void placeCaret(MouseEvent event) {
    if (!row.isVisible() || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
      editor.requestFocus();
      if (event.getClickCount() > 1) {
        editor.selectAll();
      } else {
        var x = row.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        var box = (int) boxes.stream().filter(b -> b.getBoundsInParent().getMaxX() < x).count();
        editor.positionCaret(new CodeText(editor.getText()).caretBefore(box));
      }
      event.consume();
    } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
      event.consume();
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

  /** Exactly what was typed or pasted. */
  public StringProperty textProperty() {
    return editor.textProperty();
  }

  public String getText() {
    return editor.getText();
  }

  public void setText(String text) {
    editor.setText(text);
  }

  public BooleanProperty editableProperty() {
    return editor.editableProperty();
  }

  public boolean isEditable() {
    return editor.isEditable();
  }

  public void setEditable(boolean editable) {
    editor.setEditable(editable);
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

  public void selectAll() {
    editor.selectAll();
  }

  public void clear() {
    editor.clear();
  }
}
