package org.twostep.ui.control;

import java.util.function.UnaryOperator;
import javafx.beans.NamedArg;
import javafx.scene.control.TextFormatter;

/**
 * Keeps a text field from growing without end: of what is typed or pasted, only as much is taken as
 * fits. The limit is far above what any field accepts, so that a too long entry is still seen, and
 * refused with a reason, by whoever checks it.
 */
public final class LimitedText extends TextFormatter<String> {
  /** Characters (UTF-16 units) a plain field holds unless told otherwise. */
  public static final int DEFAULT_MAX = 256;

  /**
   * @param max the most characters (UTF-16 units) the field holds
   */
  public LimitedText(@NamedArg(value = "max", defaultValue = "256") int max) {
    super(filter(max));
  }

  public static LimitedText of(int max) {
    return new LimitedText(max);
  }

  public static LimitedText of() {
    return new LimitedText(DEFAULT_MAX);
  }

  /** Shortens what is inserted so that the whole stays within the limit. */
  static UnaryOperator<Change> filter(int max) {
    return change -> {
      var tooMany = change.getControlNewText().length() - max;
      if (change.isContentChange() && tooMany > 0) {
        var inserted = change.getText();
        var kept = whole(inserted, Math.max(0, inserted.length() - tooMany));
        change.setText(kept);
        var caret = change.getRangeStart() + kept.length();
        change.selectRange(caret, caret);
      }
      return change;
    };
  }

  /** The first {@code length} characters, without half an emoji at the end. */
  static String whole(String text, int length) {
    var cut = text.substring(0, length);
    return !cut.isEmpty() && Character.isHighSurrogate(cut.charAt(cut.length() - 1))
        ? cut.substring(0, cut.length() - 1)
        : cut;
  }
}
