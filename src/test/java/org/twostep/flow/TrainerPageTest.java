package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.twostep.app.DesktopBench;
import org.twostep.report.ProgressData.Row;
import org.twostep.ui.control.FieldMessage;

/** The trainer's page by click and by key. */
class TrainerPageTest {
  @RegisterExtension final DesktopBench bench = new DesktopBench();
  @TempDir private Path folder;
  private Rehearsals rehearsals;

  private void show() {
    bench.open();
    rehearsals = new Rehearsals(bench).practised();
    rehearsals.trainer();
  }

  private Node site(String query) {
    return new Window(bench).site(query);
  }

  @SuppressWarnings("unchecked")
  private TableView<Row> table() {
    return (TableView<Row>) site("#table");
  }

  private List<String> rows() {
    return bench.onScreen(() ->
        table().getItems().stream().map(row -> row.learner() + "/" + row.scenario()).toList());
  }

  private Node head(String text) {
    return bench.onScreen(() ->
        Eyes.all(table().lookup(".column-header-background"))
            .filter(node -> node instanceof Labeled label && text.equals(label.getText()))
            .findFirst()
            .orElseThrow());
  }

  /** To a head, every click of JavaFX's headless mouse looks as if it asked for a menu. */
  private void clickHead(String text) {
    Node head = head(text);
    bench.onScreen(() -> {
      Stream.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)
          .forEach(type -> Event.fireEvent(head, click(type)));
      return true;
    });
    bench.settle();
  }

  private static MouseEvent click(EventType<MouseEvent> type) {
    boolean down = type == MouseEvent.MOUSE_PRESSED;
    return new MouseEvent(
        type,
        0,
        0,
        0,
        0,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        down,
        false,
        false,
        true,
        false,
        true,
        null);
  }

  private String result() {
    return bench.onScreen(() -> ((FieldMessage) site("#result")).getText());
  }

  private String text(String query) {
    return bench.onScreen(() -> ((Labeled) site(query)).getText());
  }

  private Hands hands() {
    return new Hands(bench);
  }

  private void sort(int column) {
    bench.onScreen(() -> {
      ((ComboBox<?>) site("#sort")).getSelectionModel().select(column);
      return true;
    });
  }

  @Test
  void everybodyIsThereWithEveryRehearsal() {
    show();
    assertEquals(9, rows().size());
    String written = bench.onScreen(() -> Eyes.written(table()));
    assertTrue(written.contains("23 November 2026"), written);
    assertTrue(written.contains("The message went to spam"), written);
    List<String> cells =
        bench.onScreen(() ->
            Eyes.all(table())
                .filter(node -> node.getStyleClass().contains("table-cell"))
                .map(Node::getAccessibleText)
                .filter(text -> text != null)
                .toList());
    assertTrue(cells.contains("Passed: 23 November 2026"), cells::toString);
    assertTrue(cells.contains("Hints: 1"), cells::toString);
  }

  @Test
  void itSortsByTheChoiceAboveAndByTheHeads() {
    show();
    sort(2);
    assertEquals("Ann/late-code", rows().getFirst());
    sort(1);
    assertTrue(rows().getFirst().endsWith("/code-expired"));
    sort(4);
    assertEquals(
        List.of("Ann/late-code", "Bo/spam"), rows().subList(0, 2).stream().sorted().toList());
    clickHead("Learner");
    assertEquals("Ann", bench.onScreen(() -> table().getItems().getFirst().learner()));
    clickHead("Learner");
    assertTrue(rows().getFirst().startsWith("Øyvind"));
  }

  @Test
  void itIsSavedAsATableAndAsData() throws Exception {
    show();
    rehearsals.savesTo = Optional.of(folder.resolve("a.csv"));
    hands().click(site("#saveCsv"));
    assertEquals("Saved as a.csv.", result());
    List<String> lines = Files.readAllLines(folder.resolve("a.csv"));
    assertEquals(10, lines.size());
    assertEquals(
        "\ufefflearner,rehearsal,title,passed,best_mode,tries,last_try,hints", lines.getFirst());
    assertEquals(
        "Ann,late-code,The code is late,2026-11-23T17:45:56Z,test,1,2026-11-23T17:38:04Z,1",
        lines.get(1));
    rehearsals.savesTo = Optional.of(folder.resolve("none").resolve("a.json"));
    hands().click(site("#saveJson"));
    assertTrue(result().startsWith("a.json could not be saved there."));
    assertEquals("Rehearsals of all learners.json", rehearsals.wishes.getLast().name());
  }

  @Test
  void aResetAsksFirstAndSaysWhatIsLost() {
    show();
    hands().click(site("#resetOne"));
    assertEquals(
        "Choose a row of the learner in the table first, then press Reset this learner.", result());
    bench.onScreen(() -> {
      table().getSelectionModel().select(0);
      return true;
    });
    hands().click(site("#resetOne"));
    assertEquals("Reset Ann?", text("#asked"));
    assertEquals(
        "1 try is lost, with 1 rehearsal passed. This cannot be taken back. The names stay.",
        text("#lost"));
    hands().press(KeyCode.SPACE);
    assertFalse(new Window(bench).has(Window.SITE, "#question"));
    assertEquals(2, rehearsals.runs.all().size());
    hands().click(site("#resetOne"));
    hands().click(site("#yes"));
    assertEquals("That is forgotten now.", result());
    assertEquals(List.of(), rehearsals.runs.of("Ann"));
    assertEquals(1, rehearsals.runs.all().size());
    assertEquals(9, rows().size());
  }

  @Test
  void everyoneIsResetByKey() {
    show();
    bench.onScreen(() -> {
      site("#resetAll").requestFocus();
      return true;
    });
    hands().press(KeyCode.SPACE);
    bench.redraw();
    assertEquals("Reset everyone?", text("#asked"));
    assertEquals(
        "2 tries are lost, with 1 rehearsal passed. This cannot be taken back. The names stay.",
        text("#lost"));
    bench.onScreen(() -> {
      site("#yes").requestFocus();
      return true;
    });
    hands().press(KeyCode.SPACE);
    assertEquals(List.of(), rehearsals.runs.all());
    assertEquals(3, rehearsals.runs.learners().size());
  }

  @Test
  void withNobodyItSaysSoAndEscapeLeaves() {
    bench.open();
    rehearsals = new Rehearsals(bench);
    rehearsals.trainer();
    assertTrue(
        bench
            .onScreen(() -> Eyes.written(table()))
            .replaceAll("\\s+", " ")
            .contains("Nobody is here yet."));
    hands().press(KeyCode.ESCAPE);
    assertEquals(List.of("close"), rehearsals.done);
  }
}
