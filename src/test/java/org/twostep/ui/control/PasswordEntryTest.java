package org.twostep.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PasswordEntryTest {
  private PasswordEntry password;
  private PasswordField editor;
  private Button reveal;

  @Start
  void start(Stage stage) {
    password = new PasswordEntry();
    password.setShowText("Show");
    password.setHideText("Hide");
    editor = (PasswordField) password.editor();
    Shown.in(stage, password);
    reveal = (Button) password.lookup(".reveal");
    password.requestFocus();
  }

  @Test
  void whatIsTypedIsHiddenUntilShown(FxRobot robot) {
    robot.write("two kettles");
    assertEquals(List.of("\u2022".repeat(11)), seen());
    robot.clickOn(reveal);
    assertEquals(List.of("two kettles"), seen());
    assertEquals("Hide", reveal.getText());
    robot.clickOn(reveal);
    assertEquals(List.of("\u2022".repeat(11)), seen());
    assertEquals("Show", reveal.getText());
    assertEquals("two kettles", password.getText());
  }

  @Test
  void theButtonIsReachedByKeyboardAndKeepsTheFocus(FxRobot robot) {
    robot.write("kettle");
    robot.press(KeyCode.TAB).release(KeyCode.TAB);
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    assertTrue(password.isRevealed());
    assertSame(reveal, password.getScene().getFocusOwner());
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    assertFalse(password.isRevealed());
  }

  @Test
  void aClickInTheMiddleOfTypingKeepsTheCaret(FxRobot robot) {
    robot.write("kettle");
    robot.interact(() -> editor.positionCaret(3));
    robot.clickOn(reveal);
    assertSame(editor, password.getScene().getFocusOwner());
    robot.write("s");
    assertEquals(List.of("ketstle"), seen());
  }

  @Test
  void aScreenReaderGetsThePasswordOnlyWhileItIsShown(FxRobot robot) {
    robot.write("kettle");
    assertEquals("", editor.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    robot.interact(() -> password.setRevealed(true));
    assertEquals("kettle", editor.queryAccessibleAttribute(AccessibleAttribute.TEXT));
  }

  @Test
  void aLongPasswordNeverRunsUnderTheButton(FxRobot robot) {
    robot.interact(() -> password.setText("w".repeat(200)));
    robot.interact(() -> {});
    var shown = editor.lookupAll(".text").stream().findFirst().orElseThrow().getParent();
    var clip = shown.localToScene(shown.getClip().getBoundsInParent()).getMaxX();
    var button = reveal.localToScene(reveal.getBoundsInLocal()).getMinX();
    assertTrue(clip <= button + 6, clip + " is not left of " + button);
  }

  @Test
  void tenThousandCharactersAreCutTo256(FxRobot robot) {
    robot.interact(() -> editor.insertText(0, "x".repeat(10_000)));
    assertEquals(256, password.getText().length());
  }

  private List<String> seen() {
    return editor.lookupAll(".text").stream().map(node -> ((Text) node).getText()).toList();
  }
}
