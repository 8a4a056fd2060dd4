package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import org.twostep.app.DesktopBench;

/** Has no mouse. Wherever the focus stops, it must be seen. */
final class ByKeyboard implements Person {
  private final DesktopBench bench;
  private final Window window;
  private final Hands hands;

  ByKeyboard(DesktopBench bench) {
    this.bench = bench;
    this.window = new Window(bench);
    this.hands = new Hands(bench);
  }

  /** Goes to a pane by F6. */
  void enter(String pane) {
    for (int turn = 0; turn < 3 && !isIn(pane); turn++) {
      hands.press(KeyCode.F6);
      assertFocusIsSeen();
    }
    assertTrue(
        isIn(pane), () -> "F6 never came to " + pane + " but to " + Eyes.name(window.focused()));
  }

  /** A pane that is folded away is in the window only while it is entered. */
  private boolean isIn(String pane) {
    Node place = window.pane(pane);
    return place != null && window.isFocusIn(place);
  }

  /** Goes back by Shift+Tab to where a pane begins. */
  void toTheTop(String pane) {
    enter(pane);
    Node top = window.pane(pane);
    for (int stop = 0; window.focused() != top; stop++) {
      assertTrue(stop < 20, () -> "Shift+Tab never came to the top of " + pane);
      hands.press(KeyCode.TAB, KeyCode.SHIFT);
      assertFocusIsSeen();
    }
  }

  /** Goes on by Tab to this node, or to what takes the focus inside it. */
  void reach(Node node) {
    List<String> stops = new ArrayList<>();
    while (!window.isFocusIn(node)) {
      assertTrue(
          stops.size() < 80,
          () -> "Tab never came to " + Eyes.name(node) + " but to " + stops.subList(0, 20));
      stops.add(Eyes.name(window.focused()));
      hands.press(KeyCode.TAB);
      assertFocusIsSeen();
    }
  }

  void assertFocusIsSeen() {
    bench.onScreen(() -> {
      Node focused = bench.scene().getFocusOwner();
      String name = Eyes.name(focused);
      assertTrue(focused != null && Eyes.isShown(focused), () -> "unseen focus: " + name);
      assertTrue(!focused.isDisabled(), () -> "focus on what is disabled: " + name);
      assertTrue(Eyes.isWhollyInView(focused), () -> "scrolled out of view: " + name);
      assertTrue(Eyes.hasFocusRing(focused), () -> "no focus ring on " + name);
      return true;
    });
  }

  @Override
  public void press(String query) {
    enter(Window.SITE);
    Node node = window.site(query);
    if (node instanceof ToggleButton toggle && toggle.getToggleGroup() != null) {
      pick(toggle);
    } else {
      reach(node);
      hands.press(KeyCode.SPACE);
    }
    assertFocusIsSeen();
  }

  /** One of a group has the Tab stop; arrows go from one to the next. */
  void pick(ToggleButton one) {
    ToggleGroup group = one.getToggleGroup();
    for (int stop = 0; !isOf(group, window.focused()); stop++) {
      assertTrue(stop < 80, () -> "Tab never came to " + Eyes.name(one));
      hands.press(KeyCode.TAB);
      assertFocusIsSeen();
    }
    boolean before =
        group.getToggles().indexOf(one) < group.getToggles().indexOf((Toggle) window.focused());
    for (int stop = 0; window.focused() != one; stop++) {
      assertTrue(stop < 8, () -> "arrows never came to " + Eyes.name(one));
      hands.press(before ? KeyCode.UP : KeyCode.DOWN);
      assertFocusIsSeen();
    }
    hands.press(KeyCode.SPACE);
    assertTrue(bench.onScreen(one::isSelected));
  }

  private static boolean isOf(ToggleGroup group, Node node) {
    return node instanceof ToggleButton button && group.equals(button.getToggleGroup());
  }

  @Override
  public void submit(String query) {
    enter(Window.SITE);
    hands.press(KeyCode.ENTER);
    assertFocusIsSeen();
  }

  @Override
  public void fill(String field, String text) {
    enter(Window.SITE);
    reach(window.site(field));
    hands.retype(text);
  }

  @Override
  public void choose(String box, String option) {
    enter(Window.SITE);
    ComboBox<?> node = (ComboBox<?>) window.site(box);
    reach(node);
    for (int turn = 0; !option.equals(shown(node)); turn++) {
      assertTrue(turn < 12, () -> "arrows never came to " + option);
      hands.press(KeyCode.DOWN);
    }
  }

  private <T> String shown(ComboBox<T> box) {
    return bench.onScreen(() -> box.getConverter().toString(box.getValue()));
  }

  @Override
  public void menu(String menu, String item) {
    enter(Window.SITE);
    reach(window.site(menu));
    hands.press(KeyCode.SPACE);
    Menus.Open open = new Menus(bench).open(menu);
    for (int turn = 0; turn <= open.indexOf(item); turn++) {
      hands.press(KeyCode.DOWN);
    }
    hands.press(KeyCode.ENTER);
    assertFocusIsSeen();
  }

  @Override
  public void tab(String text) {
    enter(Window.SITE);
    TabPane tabs = (TabPane) window.site(".tab-pane");
    for (int stop = 0; window.focused() != tabs; stop++) {
      assertTrue(stop < 80, "Tab never came to the tabs");
      hands.press(KeyCode.TAB);
      assertFocusIsSeen();
    }
    for (int turn = 0; !text.equals(chosen(tabs)); turn++) {
      assertTrue(turn < 5, () -> "arrows never came to " + text);
      hands.press(KeyCode.RIGHT);
    }
  }

  private String chosen(TabPane tabs) {
    return bench.onScreen(() -> tabs.getSelectionModel().getSelectedItem().getText());
  }

  private void device(String toggle) {
    enter(Window.DEVICES);
    Node button = window.device(toggle);
    reach(window.device(".segmented"));
    if (window.focused() != button) {
      hands.press(toggle.equals("#mail") ? KeyCode.RIGHT : KeyCode.LEFT);
    }
    assertEquals(button, window.focused());
    hands.press(KeyCode.SPACE);
  }

  @Override
  public String codeByText() {
    device("#phone");
    if (window.has(Window.DEVICES, "#messagesApp")) {
      reach(window.device("#messagesApp"));
      hands.press(KeyCode.SPACE);
      assertFocusIsSeen();
    } else {
      reach(window.findAll(Window.DEVICES, ".copy-code").getLast());
    }
    return copied();
  }

  /** Opening messages or a message puts the focus on its button to copy the code. */
  private String copied() {
    String seen = window.codeOnDevices();
    assertTrue(window.focused().getStyleClass().contains("copy-code"), "not on Copy code");
    hands.press(KeyCode.SPACE);
    assertEquals(seen, bench.copied().getLast());
    return seen;
  }

  private void openMail() {
    device("#mail");
    if (window.has(Window.DEVICES, ".letter-subject")) {
      hands.press(KeyCode.TAB);
      hands.press(KeyCode.ESCAPE);
    }
    reach(window.device("#list"));
    hands.press(KeyCode.HOME);
    hands.press(KeyCode.ENTER);
    assertFocusIsSeen();
  }

  @Override
  public String codeByEmail() {
    openMail();
    return copied();
  }

  @Override
  public void followLink() {
    openMail();
    reach(window.device(".hyperlink"));
    hands.press(KeyCode.ENTER);
  }
}
