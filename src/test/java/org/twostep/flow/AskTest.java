package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.app.DesktopBench;
import org.twostep.guide.Feedback;
import org.twostep.ui.control.FieldMessage;
import org.twostep.ui.control.FormField;

/** "Ask a question" in the guide, and what becomes of the feedback. */
class AskTest {
  private static final String NO_CODE = "I did not get the code. What can I do?";

  @RegisterExtension final DesktopBench bench = new DesktopBench();
  @TempDir Path folder;

  private Asking asking;
  private Hands hands;

  private void open(double width) {
    bench.open();
    bench.onScreen(() -> {
      bench.root().resize(width, 820);
      return true;
    });
    bench.settle();
    asking = new Asking(bench);
    hands = new Hands(bench);
  }

  private List<Boolean> helpful() {
    return bench.feedback().stream().map(Feedback::helpful).toList();
  }

  private List<String> sentences() {
    return bench.feedback().stream().map(Feedback::sentence).toList();
  }

  @ParameterizedTest
  @ValueSource(doubles = {1000, 1280})
  void answersComeWhileOneTypesAndEscLeadsBackToTheSteps(double width) {
    open(width);
    asking.goToField();
    hands.type("didnt get teh code");
    bench.await("answers", () -> asking.has("#found"));
    assertTrue(asking.listed().contains(NO_CODE), () -> "" + asking.listed());
    assertTrue(asking.listed().size() <= 3);
    assertFalse(asking.written().contains("Click Register"));
    hands.press(KeyCode.ESCAPE);
    assertTrue(asking.written().contains("Click Register"));
    assertEquals("", bench.onScreen(asking.field()::getText));
    assertSame(asking.field(), asking.focused());
    bench.assertNothingThrown();
  }

  @Test
  void inADrawerEscLeadsBackToTheStepsAndThenOut() {
    open(1000);
    Node before = new Window(bench).focused();
    asking.ask("lost phone");
    hands.press(KeyCode.ESCAPE);
    assertTrue(asking.has("#steps"));
    hands.press(KeyCode.ESCAPE);
    assertFalse(new Window(bench).has(".shell", Window.GUIDE));
    assertSame(before, new Window(bench).focused());
  }

  @Test
  void byKeyTheArrowsGoRoundAndEnterOpensAndCloses() {
    open(1280);
    asking.ask("lost phone");
    int answers = asking.listed().size();
    hands.press(KeyCode.DOWN);
    Node first = asking.focused();
    assertTrue(first.getStyleClass().contains("answer-question"));
    new ByKeyboard(bench).assertFocusIsSeen();
    hands.press(KeyCode.ENTER);
    assertTrue(asking.has(".answer-body"));
    hands.press(KeyCode.ENTER);
    assertFalse(asking.has(".answer-body"));
    hands.press(KeyCode.UP);
    assertSame(asking.field(), asking.focused());
    for (int down = 0; down <= answers; down++) {
      hands.press(KeyCode.DOWN);
    }
    assertSame(asking.field(), asking.focused());
  }

  @Test
  void byKeyFeedbackIsGivenWithASentence() {
    open(1280);
    asking.goToField();
    hands.type("lost phone");
    asking.openBest();
    assertTrue(asking.focused().getStyleClass().contains("answer-question"));
    tabTo("needsWork");
    hands.press(KeyCode.SPACE);
    assertEquals(List.of(false), helpful());
    bench.await("the field", () -> isFocused("sentence"));
    hands.type("Where is the button?");
    tabTo("send");
    hands.press(KeyCode.ENTER);
    assertEquals(List.of("Where is the button?"), sentences());
    assertEquals(List.of(false), helpful());
    assertTrue(asking.written().contains(bench.text("feedback.done")));
    assertTrue(asking.focused().getStyleClass().contains("answer-question"));
  }

  private void tabTo(String id) {
    hands.tabTo(id, node -> id.equals(node.getId()));
    new ByKeyboard(bench).assertFocusIsSeen();
  }

  private boolean isFocused(String id) {
    return id.equals(asking.focused().getId());
  }

  @Test
  void byMouseOnePressIsEnoughAndOutlivesTheWindow() {
    open(1280);
    asking.ask("spam folder");
    hands.click(new Window(bench).findAll(Window.GUIDE, ".answer-question").getFirst());
    asking.press("#helpful");
    asking.press("#backToSteps");
    assertTrue(asking.has("#steps"));
    bench.reopen();
    assertEquals(List.of("spam"), bench.feedback().stream().map(Feedback::question).toList());
    assertEquals(List.of(true), helpful());
    assertEquals(List.of(""), sentences());
  }

  @Test
  void aSentenceThatIsTooLongStaysAndIsRefusedKindly() {
    open(1280);
    asking.ask("no code");
    asking.openBest();
    asking.press("#needsWork");
    sentence("🙂".repeat(Feedback.MOST + 1));
    asking.press("#send");
    String refused = bench.text("feedback.too-long", Feedback.MOST, Feedback.MOST + 1);
    FormField field = (FormField) asking.field("#sentence").getParent();
    assertEquals(refused, bench.onScreen(field::getError));
    assertEquals(List.of(""), sentences());
    sentence("🙂".repeat(Feedback.MOST));
    assertEquals("", bench.onScreen(field::getError));
    asking.press("#send");
    assertEquals(List.of("🙂".repeat(Feedback.MOST)), sentences());
  }

  private void sentence(String text) {
    TextField field = asking.field("#sentence");
    bench.onScreen(() -> {
      field.setText(text);
      return true;
    });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AND ( * ~ \"",
        "code:* OR [a TO b} +-&&||!(){}^\"~*?:\\/",
        "*",
        "שלום קוד לא הגיע",
        "🙂👩‍👩‍👧",
        "'; DROP TABLE feedback --",
        "{0} %s <b>",
        "\u0000\u202e\ud83d"
      })
  void nothingThatIsTypedBreaksIt(String typed) {
    open(1280);
    asking.ask(typed);
    String found = asking.written();
    boolean none = asking.listed().isEmpty();
    assertEquals(none, found.contains(bench.text("ask.none")), found);
    bench.assertNothingThrown();
  }

  @Test
  void endlessTextIsCutAndSpacesAskNothing() {
    open(1280);
    asking.ask("     ");
    assertTrue(asking.has("#steps"));
    asking.ask("code ".repeat(2_000));
    assertFalse(asking.listed().isEmpty());
    assertEquals(256, bench.onScreen(asking.field()::getLength));
    bench.assertNothingThrown();
  }

  @Test
  void enterWithoutAnAnswerOpensNoneLater() {
    open(1280);
    asking.ask("zzz");
    hands.press(KeyCode.ENTER);
    assertTrue(asking.written().contains(bench.text("ask.none")));
    asking.ask("lost phone");
    assertFalse(asking.listed().isEmpty());
    assertFalse(asking.has(".answer-body"));
    assertSame(asking.field(), asking.focused());
  }

  @Test
  void theFeedbackIsExported() throws IOException {
    open(1000);
    asking.ask("no code");
    asking.openBest();
    asking.press("#needsWork");
    sentence("=1+1, \"quoted\", שלום");
    asking.press("#send");
    hands.click(new Window(bench).find(".shell", "#settings"));
    Path file = folder.resolve("feedback.csv");
    bench.savesTo(Optional.of(folder.resolve("missing").resolve("feedback.csv")));
    export();
    assertEquals(bench.text("settings.feedback.not-written", "feedback.csv"), exported());
    bench.savesTo(Optional.of(file));
    export();
    assertEquals(bench.text("settings.feedback.written", "feedback.csv"), exported());
    String row = Files.readAllLines(file).getLast();
    assertTrue(
        row.endsWith(",no-code," + NO_CODE + ",no,\"'=1+1, \"\"quoted\"\", שלום\""), () -> row);
  }

  @Test
  void withoutFeedbackNoFileIsAskedFor() {
    open(1000);
    hands.click(new Window(bench).find(".shell", "#settings"));
    bench.savesTo(Optional.of(folder.resolve("feedback.csv")));
    export();
    assertEquals(bench.text("settings.feedback.none"), exported());
    assertFalse(Files.exists(folder.resolve("feedback.csv")));
  }

  private void export() {
    // The headless toolkit knows no mouse in a popup.
    Button button = (Button) inPanel("#exportFeedback");
    bench.onScreen(() -> {
      button.fire();
      return true;
    });
    bench.settle();
  }

  private String exported() {
    return bench.onScreen(((FieldMessage) inPanel("#exported"))::getText);
  }

  private Node inPanel(String query) {
    return bench.onScreen(() ->
        javafx.stage.Window.getWindows().stream()
            .filter(PopupWindow.class::isInstance)
            .flatMap(panel -> panel.getScene().getRoot().lookupAll(query).stream())
            .collect(Collectors.collectingAndThen(Collectors.toList(), List::getFirst)));
  }
}
