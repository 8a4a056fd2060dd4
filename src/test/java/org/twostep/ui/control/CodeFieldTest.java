package org.twostep.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CodeFieldTest {
  private CodeField code;
  private TextField editor;
  private Button before;
  private Button after;

  @Start
  void start(Stage stage) {
    code = new CodeField();
    editor = (TextField) code.editor();
    before = new Button("Before");
    after = new Button("After");
    Shown.in(stage, before, code, after);
    code.requestFocus();
  }

  @Test
  void typedDigitsAppearOneToABox(FxRobot robot) {
    robot.write("481");
    assertEquals("481", code.getText());
    assertEquals(List.of("4", "8", "1", "", "", ""), boxes());
    assertEquals(List.of(3), current());
  }

  @Test
  void aPastedCodeWithSpacesStaysAsTypedAndShowsItsDigits(FxRobot robot) {
    paste(robot, " 481\u00a0206 ");
    assertEquals(" 481\u00a0206 ", code.getText());
    assertEquals(List.of("4", "8", "1", "2", "0", "6"), boxes());
    assertFalse(isPlain());
  }

  @Test
  void lettersAreNeverDroppedButShownInOneWideField(FxRobot robot) {
    robot.write("48l206");
    assertEquals("48l206", code.getText());
    assertTrue(isPlain());
    assertFalse(code.lookup(".code-boxes").isVisible());
    robot.press(KeyCode.BACK_SPACE).release(KeyCode.BACK_SPACE);
    robot.interact(() -> editor.deleteText(2, 3));
    assertFalse(isPlain());
    assertEquals(List.of("4", "8", "2", "0", "", ""), boxes());
  }

  @Test
  void ofTenThousandPastedCharactersTheFirst64AreKept(FxRobot robot) {
    paste(robot, "7".repeat(10_000));
    assertEquals("7".repeat(64), code.getText());
    assertTrue(isPlain());
  }

  @Test
  void emojiAreKeptWhole(FxRobot robot) {
    paste(robot, "1" + "\ud83d\ude00".repeat(100));
    assertEquals("1" + "\ud83d\ude00".repeat(31), code.getText());
  }

  @Test
  void rightToLeftTextIsKeptAsItIs(FxRobot robot) {
    paste(robot, "\u05d4\u05e7\u05d5\u05d3 481206");
    assertEquals("\u05d4\u05e7\u05d5\u05d3 481206", code.getText());
    assertTrue(isPlain());
  }

  @Test
  void itIsOneTabStop(FxRobot robot) {
    robot.interact(before::requestFocus);
    robot.press(KeyCode.TAB).release(KeyCode.TAB);
    assertSame(editor, code.getScene().getFocusOwner());
    robot.press(KeyCode.TAB).release(KeyCode.TAB);
    assertSame(after, code.getScene().getFocusOwner());
  }

  @Test
  void aClickOnABoxPutsTheCaretThere(FxRobot robot) {
    robot.write("481206");
    robot.clickOn(code.lookupAll(".code-box").stream().toList().get(1));
    assertEquals(1, editor.getCaretPosition());
    robot.write("9");
    assertEquals("4981206", code.getText());
  }

  @Test
  void aClickOnAnEmptyBoxPutsTheCaretAfterTheLastDigit(FxRobot robot) {
    robot.write("48");
    robot.clickOn(code.lookupAll(".code-box").stream().toList().get(5));
    assertEquals(2, editor.getCaretPosition());
  }

  @Test
  void enterDoesTheActionAndUndoWorks(FxRobot robot) {
    var done = new AtomicInteger();
    code.setOnAction(e -> done.incrementAndGet());
    robot.write("481206");
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    assertEquals(1, done.get());
    robot.interact(editor::selectAll);
    robot.press(KeyCode.DELETE).release(KeyCode.DELETE);
    assertEquals("", code.getText());
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    assertEquals("481206", code.getText());
  }

  @Test
  void withoutTheFocusNoBoxIsTheCurrentOne(FxRobot robot) {
    robot.write("4");
    robot.interact(after::requestFocus);
    assertEquals(List.of(), current());
  }

  private void paste(FxRobot robot, String text) {
    robot.interact(() -> {
      var content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
    });
    robot.press(KeyCode.CONTROL, KeyCode.V).release(KeyCode.V, KeyCode.CONTROL);
    robot.interact(() -> {});
  }

  private boolean isPlain() {
    return code.getPseudoClassStates().contains(PseudoClass.getPseudoClass("plain"));
  }

  private List<String> boxes() {
    return code.lookupAll(".code-digit").stream().map(n -> ((Label) n).getText()).toList();
  }

  private List<Integer> current() {
    var all = List.copyOf(code.lookup(".code-boxes").lookupAll(".code-box"));
    return all.stream()
        .filter(box -> is(box, "current"))
        .map(all::indexOf)
        .collect(Collectors.toList());
  }

  private static boolean is(Node node, String state) {
    return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state));
  }
}
