package org.twostep.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class FailureDialogTest {
  private static final String SENTENCE = "Twostep cannot write in the folder /some/where.";

  private static Stage shown(FxRobot robot) {
    Stage[] stage = new Stage[1];
    robot.interact(() -> {
      stage[0] = FailureDialog.window(SENTENCE);
      stage[0].show();
    });
    return stage[0];
  }

  @Test
  void theSentenceCanBeSelectedButNotChanged(FxRobot robot) {
    Stage stage = shown(robot);
    TextArea text = robot.from(stage.getScene().getRoot()).lookup(".text-area").query();
    robot.interact(text::selectAll);
    assertEquals(SENTENCE, text.getSelectedText());
    assertFalse(text.isEditable());
    assertFalse(text.getAccessibleText().isBlank());
    robot.interact(stage::hide);
  }

  @Test
  void closeHasTheFocusAndEnterPressesIt(FxRobot robot) {
    Stage stage = shown(robot);
    Button close = assertInstanceOf(Button.class, stage.getScene().getFocusOwner());
    assertEquals("Close", close.getText());
    assertTrue(close.isDefaultButton() && close.isCancelButton());
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    robot.interact(() -> {});
    assertFalse(stage.isShowing());
  }
}
