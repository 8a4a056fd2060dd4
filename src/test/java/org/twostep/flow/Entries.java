package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.twostep.app.DesktopBench;
import org.twostep.entry.Reason;
import org.twostep.ui.control.FormField;

/** Enters things into fields of the site, and looks at what is said about them. */
final class Entries {
  private final DesktopBench bench;
  private final Window window;
  private final Hands hands;

  Entries(DesktopBench bench) {
    this.bench = bench;
    this.window = new Window(bench);
    this.hands = new Hands(bench);
  }

  /** Something typed that is refused, with the figures of the sentence. */
  record Wrong(String typed, Reason reason, Object... figures) {
    @Override
    public String toString() {
      return reason
          + " for '"
          + (typed.length() > 40 ? typed.length() + " characters" : typed)
          + "'";
    }
  }

  static Wrong wrong(String typed, Reason reason, Object... figures) {
    return new Wrong(typed, reason, figures);
  }

  static String many(String piece) {
    return piece.repeat(10_000 / piece.length());
  }

  /** Pastes over whatever a field holds. */
  void paste(String field, String text) {
    TextInputControl editor = editor(field);
    bench.onScreen(() -> {
      editor.requestFocus();
      editor.selectAll();
      editor.replaceSelection(text);
      return true;
    });
    bench.settle();
  }

  private TextInputControl editor(String field) {
    Node node = window.site(field);
    return node instanceof TextInputControl input
        ? input
        : bench.onScreen(() -> (TextInputControl) node.lookup(".text-input"));
  }

  void press(String button) {
    hands.click(window.site(button));
  }

  /** Each is refused under its field with its sentence, stays there, and has the focus. */
  void refuses(String field, String button, Wrong... all) {
    for (Wrong wrong : all) {
      paste(field, wrong.typed());
      String kept = editor(field).getText();
      assertTrue(wrong.typed().isBlank() || !kept.isEmpty(), () -> "nothing taken of " + wrong);
      press(button);
      assertEquals(
          bench.text(wrong.reason().key(), wrong.figures()), error(field), () -> "" + wrong);
      assertEquals(kept, editor(field).getText(), () -> "after " + wrong);
      assertTrue(window.isFocusIn(window.site(field)), () -> "focus after " + wrong);
      bench.assertNothingThrown();
    }
  }

  /** The sentence under the field that this input belongs to. */
  String error(String input) {
    Node node = window.site(input);
    return bench.onScreen(() -> formField(node).getError());
  }

  private static FormField formField(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof FormField field) {
        return field;
      }
    }
    throw new AssertionError("in no form field: " + Eyes.name(node));
  }

  void assertSaid(String input, Reason reason, Object... figures) {
    assertEquals(bench.text(reason.key(), figures), error(input));
  }

  void assertUnsaid(String input) {
    assertEquals("", error(input));
  }

  /** Takes an option of a drop-down by keyboard, from the top. */
  void choose(String box, int down) {
    Node node = window.site(box);
    bench.onScreen(() -> {
      node.requestFocus();
      return true;
    });
    for (int i = 0; i < down; i++) {
      hands.press(KeyCode.DOWN);
    }
  }
}
