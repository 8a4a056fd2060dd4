package org.twostep.ui.control;

import java.util.function.DoubleSupplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.PasswordField;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import org.jspecify.annotations.Nullable;

/**
 * A password field that can show what it holds. It stays one and the same field, so caret,
 * selection, undo and focus are where they were.
 */
final class RevealablePasswordField extends PasswordField {
  private final DoubleSupplier reservedWidth;
  private boolean revealed;
  private int anchor;
  private int caret;

  /**
   * @param reservedWidth pixels at the right end that text must not run under
   */
  RevealablePasswordField(DoubleSupplier reservedWidth) {
    this.reservedWidth = reservedWidth;
    selectionProperty().subscribe(_ -> remember());
    caretPositionProperty().subscribe(_ -> remember());
  }

  /** A text field that loses the focus puts its caret to the start: that is not remembered. */
  private void remember() {
    if (isFocused()) {
      anchor = getAnchor();
      caret = getCaretPosition();
    }
  }

  /** Takes the focus back as if it had never left. */
  void resume() {
    var from = anchor;
    var to = caret;
    requestFocus();
    selectRange(from, to);
  }

  void setRevealed(boolean revealed) {
    this.revealed = revealed;
    if (getSkin() != null) {
      var from = getAnchor();
      var to = getCaretPosition();
      setSkin(createDefaultSkin()); // the skin asks only once how to write each text
      selectRange(from, to);
    }
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new RevealingSkin(this);
  }

  /** A hidden password is not read out; a revealed one may be. */
  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return revealed && attribute == AccessibleAttribute.TEXT
        ? getText()
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  private static final class RevealingSkin extends TextFieldSkin {
    /** The bullet that Inter has; the one JavaFX takes comes from another, coarser font. */
    private static final String BULLET = "\u2022";

    RevealingSkin(RevealablePasswordField field) {
      super(field);
    }

    /**
     * Called while the constructor of the parent class still runs, when nothing of ours is set yet,
     * and once more after this skin was replaced, when it has no field any more.
     */
    @Override
    protected String maskText(String text) {
      return field() instanceof RevealablePasswordField field && field.revealed
          ? text
          : BULLET.repeat(text.length());
    }

    @Override
    protected void layoutChildren(double x, double y, double w, double h) {
      var reserved =
          field() instanceof RevealablePasswordField field ? field.reservedWidth.getAsDouble() : 0;
      super.layoutChildren(x, y, Math.max(0, w - reserved), h);
    }

    private @Nullable TextField field() {
      return getSkinnable();
    }
  }
}
