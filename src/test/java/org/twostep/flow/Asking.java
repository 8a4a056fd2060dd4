package org.twostep.flow;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.twostep.app.DesktopBench;

/** Somebody who asks the guide, in the pane or in its drawer. */
record Asking(DesktopBench bench) {
  private Window window() {
    return new Window(bench);
  }

  private Hands hands() {
    return new Hands(bench);
  }

  /** F1, then Tab to the field. */
  Asking goToField() {
    hands().press(KeyCode.F1);
    hands().tabTo("the field", node -> "asked".equals(node.getId()));
    return this;
  }

  TextField field() {
    return field("#asked");
  }

  TextField field(String query) {
    return (TextField) window().find(Window.GUIDE, query);
  }

  /** Asks in place of whatever was asked before, and waits for the answers. */
  void ask(String typed) {
    goToField();
    TextField field = field();
    bench.onScreen(() -> {
      field.clear();
      return true;
    });
    bench.await("the steps", () -> window().has(Window.GUIDE, "#steps"));
    bench.onScreen(() -> {
      field.replaceSelection(typed);
      return true;
    });
    if (!typed.isBlank()) {
      bench.await("answers", () -> window().has(Window.GUIDE, "#found"));
    }
    bench.settle();
  }

  /** The questions that are listed, best first. */
  List<String> listed() {
    return window().findAll(Window.GUIDE, ".answer-question").stream()
        .map(node -> ((Button) node).getText())
        .toList();
  }

  /** Enter in the field opens the best answer. */
  void openBest() {
    hands().press(KeyCode.ENTER);
    bench.await("an open answer", () -> window().has(Window.GUIDE, ".answer-body"));
    bench.settle();
  }

  void press(String query) {
    hands().click(window().find(Window.GUIDE, query));
  }

  Node focused() {
    return window().focused();
  }

  String written() {
    return window().written(Window.GUIDE);
  }

  boolean has(String query) {
    return window().has(Window.GUIDE, query);
  }
}
