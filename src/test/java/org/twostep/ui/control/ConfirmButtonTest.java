package org.twostep.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ConfirmButtonTest {
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger escapes = new AtomicInteger();
  private final TextField elsewhere = new TextField();
  private ConfirmButton button;

  @Start
  void start(Stage stage) {
    button =
        new ConfirmButton(
            new ConfirmButton.Words("Remove", "Remove it"),
            new ConfirmButton.Words("Sure", "Press again to remove it"),
            done::incrementAndGet);
    Shown.in(stage, elsewhere, button);
    stage
        .getScene()
        .addEventHandler(
            KeyEvent.KEY_PRESSED,
            key -> {
              if (key.getCode() == KeyCode.ESCAPE) {
                escapes.incrementAndGet();
              }
            });
  }

  @Test
  void theSecondPressDoesIt(FxRobot robot) {
    robot.clickOn(button);
    assertEquals(0, done.get());
    assertEquals("Sure", button.getText());
    assertEquals("Press again to remove it", button.getAccessibleText());
    assertTrue(button.askingProperty().get());
    robot.clickOn(button);
    assertEquals(1, done.get());
  }

  @Test
  void goingElsewhereTakesTheFirstPressBack(FxRobot robot) {
    robot.clickOn(button);
    robot.clickOn(elsewhere);
    assertEquals("Remove", button.getText());
    assertEquals("Remove it", button.getAccessibleText());
    robot.clickOn(button);
    assertEquals(0, done.get());
  }

  @Test
  void escTakesItBackOnceAndIsThenLeftToOthers(FxRobot robot) {
    robot.clickOn(button);
    robot.push(KeyCode.ESCAPE);
    assertFalse(button.askingProperty().get());
    assertEquals(0, escapes.get());
    robot.push(KeyCode.ESCAPE);
    assertEquals(1, escapes.get());
  }

  @Test
  void aPressThatComesWithoutTheFocusAsksToo(FxRobot robot) {
    robot.interact(elsewhere::requestFocus);
    robot.interact(button::fire);
    assertTrue(button.askingProperty().get());
    assertTrue(button.isFocused());
    assertEquals(0, done.get());
  }
}
