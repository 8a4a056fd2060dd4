package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.twostep.app.DesktopBench;

/** The menus of the site. */
final class Menus {
  private final DesktopBench bench;

  Menus(DesktopBench bench) {
    this.bench = bench;
  }

  /** An open menu, by the ids of its items from top to bottom. */
  record Open(List<String> items) {
    int indexOf(String item) {
      assertTrue(items.contains(item), () -> item + " is not in " + items);
      return items.indexOf(item);
    }
  }

  Open open(String query) {
    MenuButton button = (MenuButton) new Window(bench).site(query);
    return bench.onScreen(() -> {
      assertTrue(button.isShowing(), "the menu is not open");
      return new Open(
          button.getItems().stream()
              .filter(item -> !(item instanceof SeparatorMenuItem))
              .filter(MenuItem::isVisible)
              .map(MenuItem::getId)
              .toList());
    });
  }
}
