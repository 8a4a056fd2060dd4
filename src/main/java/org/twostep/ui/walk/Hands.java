package org.twostep.ui.walk;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Does things with controls the way a person does: one at a time, by what the controls offer. */
final class Hands {
  private Hands() {}

  static void press(Node node) {
    node.requestFocus();
    if (node instanceof ButtonBase button) {
      button.fire();
    } else {
      key(node, KeyCode.ENTER);
    }
  }

  static void escape(Node focused) {
    key(focused, KeyCode.ESCAPE);
  }

  private static void key(Node node, KeyCode code) {
    for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      node.fireEvent(new KeyEvent(type, "", "", code, false, false, false, false));
    }
  }

  /** Typing the text key by key, over what the field holds. */
  static List<Runnable> typing(TextInputControl field, String text) {
    field.requestFocus();
    field.selectAll();
    return text.isEmpty()
        ? List.of(() -> field.replaceSelection(""))
        : text.codePoints()
            .mapToObj(Character::toString)
            .<Runnable>map(character -> () -> field.replaceSelection(character))
            .toList();
  }

  static void open(Node node) {
    node.requestFocus();
    switch (node) {
      case ComboBox<?> box -> box.show();
      case MenuButton menu -> menu.show();
      default -> throw new IllegalArgumentException("it has no list to open");
    }
  }

  static void pick(Node node, String item) {
    switch (node) {
      case ComboBox<?> box -> pick(box, item);
      case MenuButton menu -> pick(menu, item);
      case TabPane pane -> pick(pane, item);
      case ListView<?> list -> pick(list, Integer.parseInt(item));
      default -> throw new IllegalArgumentException("there is nothing to choose from");
    }
  }

  private static <T> void pick(ComboBox<T> box, String item) {
    T value =
        box.getItems().stream()
            .filter(offered -> item.equals(Objects.toString(offered)))
            .findFirst()
            .orElseThrow(() -> missing(item));
    box.getSelectionModel().select(value);
    box.hide();
  }

  private static void pick(MenuButton menu, String item) {
    MenuItem chosen =
        menu.getItems().stream()
            .filter(offered -> item.equals(offered.getId()))
            .findFirst()
            .orElseThrow(() -> missing(item));
    menu.hide();
    chosen.fire();
  }

  private static void pick(TabPane pane, String item) {
    Tab tab =
        pane.getTabs().stream()
            .filter(offered -> item.equals(offered.getId()))
            .findFirst()
            .orElseThrow(() -> missing(item));
    pane.requestFocus();
    pane.getSelectionModel().select(tab);
  }

  private static void pick(ListView<?> list, int line) {
    if (line >= list.getItems().size()) {
      throw missing("line " + line);
    }
    list.requestFocus();
    list.getSelectionModel().clearAndSelect(line);
  }

  private static IllegalArgumentException missing(String item) {
    return new IllegalArgumentException(item + " is not among what is offered");
  }
}
