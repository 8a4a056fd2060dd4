package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.twostep.app.DesktopBench;
import org.twostep.rehearsal.Scenario;
import org.twostep.rehearsal.Transcript;
import org.twostep.script.Action;
import org.twostep.script.Condition;
import org.twostep.script.Typed;
import org.twostep.world.Devices;
import org.twostep.world.Folder;

/** Does what a rehearsal's scripts say with nothing but keys, and sees where the focus is. */
final class KeyboardLearner {
  private static final Duration A_SECOND = Duration.ofSeconds(1);
  private static final int PATIENCE = 240;
  private static final int MOST_STOPS = 40;
  private static final List<String> PANES = List.of(Window.SITE, Window.DEVICES, Window.GUIDE);
  private static final String REOPEN = "#reopen";

  private final DesktopBench bench;
  private Map<Folder, Integer> messages = Map.of();
  private Map<Folder, Integer> codes = Map.of();

  KeyboardLearner(DesktopBench bench) {
    this.bench = bench;
  }

  private ByKeyboard keyboard() {
    return new ByKeyboard(bench);
  }

  private Hands hands() {
    return new Hands(bench);
  }

  /** Does the whole rehearsal that is open. */
  void rehearse(Scenario scenario, boolean asksForHints) {
    for (int number = 1; number <= scenario.steps().size(); number++) {
      assertEquals(number, bench.transcript().step());
      if (asksForHints) {
        readHints(scenario.step(number).hints());
      }
      doStep(scenario.step(number), number);
    }
  }

  private void doStep(Scenario.Step step, int number) {
    messages = count(folder -> bench.devices().in(folder).size());
    codes = count(folder -> Typed.codes(bench.devices(), folder).size());
    for (Action action : step.script().actions()) {
      if (isDone(number)) {
        return;
      }
      try {
        act(action);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError(number + ". " + step.name() + ", " + action + ": " + e, e);
      }
    }
    await(step.name() + " is done", () -> isDone(number));
  }

  private static Map<Folder, Integer> count(java.util.function.ToIntFunction<Folder> counted) {
    Map<Folder, Integer> counts = new EnumMap<>(Folder.class);
    Stream.of(Folder.values()).forEach(f -> counts.put(f, counted.applyAsInt(f)));
    return counts;
  }

  private boolean isDone(int number) {
    Transcript transcript = bench.transcript();
    return transcript.isOver() || transcript.step() > number;
  }

  // ---- Hints

  private void readHints(Scenario.Hints hints) {
    keyboard().toTheTop(Window.GUIDE);
    for (String strength : List.of("#question", "#place", "#answer")) {
      press(Window.GUIDE + " " + strength);
    }
    keyboard().enter(Window.GUIDE);
    String written = new Window(bench).written(Window.GUIDE);
    Stream.of(hints.question(), hints.place(), hints.answer())
        .flatMap(Pattern.compile("\\*\\*")::splitAsStream)
        .map(String::strip)
        .filter(part -> part.length() > 1)
        .forEach(part -> assertTrue(written.contains(part), () -> part + " is not in " + written));
  }

  // ---- Actions

  private void act(Action action) {
    switch (action) {
      case Action.Press(String control) -> press(control);
      case Action.Type(String field, Typed text) -> type(field, text);
      case Action.Open _, Action.Reveal _ -> {}
      case Action.Pick(String control, String item) -> pick(control, item);
      case Action.PutAway _ -> hands().press(KeyCode.ESCAPE);
      case Action.Await(Condition condition) -> await(condition.toString(), () -> isMet(condition));
      case Action.LetPass(Duration time) -> bench.pass(time);
      case Action.Look(String key) -> throw new AssertionError("nothing to look at: " + key);
    }
  }

  private void press(String control) {
    Node node = comeTo(control);
    if (node instanceof ToggleButton one && one.getToggleGroup() != null) {
      keyboard().pick(one);
    } else {
      keyboard().reach(node);
      hands().press(node instanceof ListView<?> ? KeyCode.ENTER : KeyCode.SPACE);
    }
    if (control.equals(REOPEN)) {
      bench.reopenRehearsal();
    }
    assertFocusIsSeen();
  }

  private void type(String field, Typed text) {
    await("something to type", () -> text.read(bench.devices(), this::written).isPresent());
    String characters = text.read(bench.devices(), this::written).orElseThrow();
    keyboard().reach(comeTo(field));
    hands().retype(characters);
  }

  /** What is written somewhere; a pane that is folded away comes out for it. */
  private Optional<String> written(String control) {
    if (find(control).isEmpty()) {
      keyboard().enter(Window.GUIDE);
    }
    return find(control)
        .map(node -> bench.onScreen(() -> node instanceof Labeled l ? l.getText() : text(node)))
        .filter(text -> !text.isBlank());
  }

  private static String text(Node node) {
    return Objects.requireNonNullElse(node.getAccessibleText(), "");
  }

  private void pick(String control, String item) {
    Node node = comeTo(control);
    keyboard().reach(node);
    switch (node) {
      case ComboBox<?> box -> pick(box, item);
      case MenuButton menu -> pick(menu, item);
      case TabPane tabs -> pick(tabs, item);
      case ListView<?> _ -> {
        hands().press(KeyCode.HOME);
        for (int line = Integer.parseInt(item); line > 0; line--) {
          hands().press(KeyCode.DOWN);
        }
      }
      default -> throw new AssertionError("nothing to pick from: " + Eyes.name(node));
    }
  }

  private void pick(ComboBox<?> box, String item) {
    List<String> items =
        bench.onScreen(() -> box.getItems().stream().map(String::valueOf).toList());
    int wanted = items.indexOf(item);
    assertTrue(wanted >= 0, () -> item + " is not in " + items);
    int now = bench.onScreen(() -> box.getSelectionModel().getSelectedIndex());
    for (; now != wanted; now += now < wanted ? 1 : -1) {
      hands().press(now < wanted ? KeyCode.DOWN : KeyCode.UP);
    }
    assertEquals(item, bench.onScreen(() -> String.valueOf(box.getValue())));
  }

  private void pick(MenuButton menu, String item) {
    hands().press(KeyCode.SPACE);
    List<String> items =
        bench.onScreen(() ->
            menu.getItems().stream()
                .filter(offered -> !(offered instanceof SeparatorMenuItem))
                .filter(MenuItem::isVisible)
                .map(MenuItem::getId)
                .toList());
    assertTrue(items.contains(item), () -> item + " is not in " + items);
    for (int at = 0; at <= items.indexOf(item); at++) {
      hands().press(KeyCode.DOWN);
    }
    hands().press(KeyCode.ENTER);
    assertFocusIsSeen();
  }

  /** What comes after the last step is the report's, and has its own tests. */
  private void assertFocusIsSeen() {
    if (!bench.transcript().isOver()) {
      keyboard().assertFocusIsSeen();
    }
  }

  private void pick(TabPane tabs, String item) {
    for (int turn = 0; !item.equals(chosen(tabs)); turn++) {
      assertTrue(turn < MOST_STOPS, () -> "arrows never came to " + item);
      hands().press(KeyCode.RIGHT);
    }
  }

  private String chosen(TabPane tabs) {
    return bench.onScreen(() -> tabs.getSelectionModel().getSelectedItem().getId());
  }

  // ---- Finding and waiting

  /** Goes to the pane that this stands in; one that is folded away comes out on the way. */
  private Node comeTo(String control) {
    for (int turn = 0; find(control).isEmpty() && turn < PANES.size(); turn++) {
      hands().press(KeyCode.F6);
    }
    await(control + " is there", () -> find(control).isPresent());
    Node node = find(control).orElseThrow();
    keyboard().enter(paneOf(node));
    return find(control).orElseThrow();
  }

  private String paneOf(Node node) {
    return PANES.stream()
        .filter(pane -> isIn(node, pane.substring(1)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("in no pane: " + Eyes.name(node)));
  }

  private static boolean isIn(Node node, String styleClass) {
    return Stream.iterate(node, Objects::nonNull, at -> (Node) at.getParent())
        .anyMatch(at -> at.getStyleClass().contains(styleClass));
  }

  private Optional<Node> find(String control) {
    return bench.onScreen(() ->
        bench.root().lookupAll(control).stream()
            .filter(Eyes::isShown)
            .filter(node -> !node.isDisabled())
            .findFirst());
  }

  private boolean isMet(Condition condition) {
    Devices devices = bench.devices();
    return switch (condition) {
      case Condition.Shown(String control) -> find(control).isPresent();
      case Condition.Gone(String control) -> find(control).isEmpty();
      case Condition.Arrived(Folder folder) -> devices.in(folder).size() > messages.get(folder);
      case Condition.CodeArrived(Folder folder) ->
          Typed.codes(devices, folder).size() > codes.get(folder);
    };
  }

  private void await(String what, java.util.function.BooleanSupplier condition) {
    for (int waited = 0; !condition.getAsBoolean(); waited++) {
      assertTrue(
          waited < PATIENCE,
          () -> "never came: " + what + "; there is:\n" + Eyes.written(bench.root()));
      bench.pass(A_SECOND);
    }
  }
}
