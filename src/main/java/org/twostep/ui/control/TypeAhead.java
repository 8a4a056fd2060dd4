package org.twostep.ui.control;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;

/**
 * Chooses in a drop-down by the first letter, as the ones of the system do: the same letter again
 * goes on to the next. Accents do not matter.
 */
public final class TypeAhead {
  private TypeAhead() {}

  /** From now on, in this drop-down. */
  public static void in(ComboBox<?> box) {
    box.addEventHandler(
        KeyEvent.KEY_TYPED,
        key -> {
          if (!key.isAltDown() && !key.isShortcutDown() && choose(box, key.getCharacter())) {
            key.consume();
          }
        });
  }

  private static <T> boolean choose(ComboBox<T> box, String typed) {
    String letter = plain(typed);
    if (letter.isBlank()) {
      return false;
    }
    int count = box.getItems().size();
    int chosen = box.getSelectionModel().getSelectedIndex();
    var next =
        IntStream.rangeClosed(1, count)
            .map(step -> (chosen + step) % count)
            .filter(i -> plain(name(box, i)).startsWith(letter))
            .findFirst();
    next.ifPresent(box.getSelectionModel()::select);
    return next.isPresent();
  }

  private static <T> String name(ComboBox<T> box, int index) {
    return box.getConverter().toString(box.getItems().get(index));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
