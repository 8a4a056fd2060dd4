package org.twostep.ui.control;

import java.util.function.DoubleSupplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.PasswordField;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;

/**
 * A password field that can show what it holds. It stays one and the same field, so caret,
 * selection, undo and focus are where they were.
 */
final class RevealablePasswordField extends PasswordField {
  private final DoubleSupplier reservedWidth;
  private boolean revealed;

  /**
   * @param reservedWidth pixels at the right end that text must not run under
   */
  RevealablePasswordField(DoubleSupplier reservedWidth) {
    this.reservedWidth = reservedWidth;
  }

  void setRevealed(boolean revealed) {
    this.revealed = revealed;
    if (getSkin() != null) {
      setSkin(createDefaultSkin()); // the skin asks only once how to write each text
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
    RevealingSkin(RevealablePasswordField field) {
      super(field);
    }

    /** Called while the constructor of the parent class still runs: nothing of ours is set yet. */
    @Override
    protected String maskText(String text) {
      return field().revealed ? text : super.maskText(text);
    }

    @Override
    protected void layoutChildren(double x, double y, double w, double h) {
      super.layoutChildren(x, y, Math.max(0, w - field().reservedWidth.getAsDouble()), h);
    }

    private RevealablePasswordField field() {
      TextField field = getSkinnable();
      return (RevealablePasswordField) field;
    }
  }
}
