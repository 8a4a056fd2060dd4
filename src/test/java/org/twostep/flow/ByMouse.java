package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import org.twostep.app.DesktopBench;

/** Clicks on everything, and types only what there is to type. */
final class ByMouse implements Person {
  private final DesktopBench bench;
  private final Window window;
  private final Hands hands;

  ByMouse(DesktopBench bench) {
    this.bench = bench;
    this.window = new Window(bench);
    this.hands = new Hands(bench);
  }

  @Override
  public void press(String query) {
    hands.click(window.site(query));
  }

  @Override
  public void submit(String query) {
    press(query);
  }

  @Override
  public void fill(String field, String text) {
    hands.click(window.site(field));
    hands.retype(text);
  }

  @Override
  public void choose(String box, String option) {
    hands.click(window.site(box));
    hands.click(inPopup(".combo-box-popup", option));
  }

  private Node inPopup(String popup, String text) {
    return bench.onScreen(() ->
        javafx.stage.Window.getWindows().stream()
            .filter(javafx.stage.Window::isShowing)
            .flatMap(shown -> shown.getScene().getRoot().lookupAll(popup).stream())
            .flatMap(list -> list.lookupAll(".list-cell").stream())
            .filter(cell -> cell instanceof ListCell<?> c && text.equals(c.getText()))
            .findFirst()
            .orElseThrow());
  }

  @Override
  public void menu(String menu, String item) {
    hands.click(window.site(menu));
    hands.click(menuItem(item));
  }

  private Node menuItem(String id) {
    return bench.onScreen(() ->
        javafx.stage.Window.getWindows().stream()
            .filter(javafx.stage.Window::isShowing)
            .flatMap(shown -> shown.getScene().getRoot().lookupAll(".menu-item").stream())
            .filter(node ->
                node.getProperties().values().stream()
                        .anyMatch(
                            value -> value instanceof MenuItem menu && id.equals(menu.getId()))
                    || Objects.equals(node.getId(), id))
            .findFirst()
            .orElseThrow());
  }

  @Override
  public void tab(String text) {
    Node label =
        window.findAll(Window.SITE, ".tab-label").stream()
            .filter(node -> bench.onScreen(() -> Eyes.written(node)).equals(text))
            .findFirst()
            .orElseThrow();
    hands.click(label);
  }

  @Override
  public String codeByText() {
    hands.click(window.device("#phone"));
    if (window.has(Window.DEVICES, "#messagesApp")) {
      hands.click(window.device("#messagesApp"));
    }
    return copied();
  }

  /** Of several, the newest stands lowest. */
  private String copied() {
    String seen = window.codeOnDevices();
    List<Node> buttons = window.findAll(Window.DEVICES, ".copy-code");
    hands.click(buttons.getLast());
    assertEquals(seen, bench.copied().getLast());
    return seen;
  }

  private void openMail() {
    hands.click(window.device("#mail"));
    if (window.has(Window.DEVICES, ".letter-subject")) {
      hands.click(window.device("#back"));
    }
    hands.click(window.findAll(Window.DEVICES, ".mail-row").getFirst());
  }

  @Override
  public String codeByEmail() {
    openMail();
    return copied();
  }

  @Override
  public void followLink() {
    openMail();
    hands.click(window.device(".hyperlink"));
  }
}
