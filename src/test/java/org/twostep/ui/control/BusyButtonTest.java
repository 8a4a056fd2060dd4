package org.twostep.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.Animation;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class BusyButtonTest {
  private final AtomicInteger presses = new AtomicInteger();
  private BusyButton button;

  @Start
  void start(Stage stage) {
    button = new BusyButton("Verify Identity");
    button.setOnAction(e -> presses.incrementAndGet());
    Shown.in(stage, button);
    button.requestFocus();
  }

  @Test
  void whileBusyPressesDoNothingAndTheFocusStays(FxRobot robot) {
    robot.clickOn(button);
    robot.interact(() -> button.setBusy(true));
    robot.clickOn(button);
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    assertEquals(1, presses.get());
    assertTrue(button.isFocused());
    assertFalse(button.isDisabled());
    robot.interact(() -> button.setBusy(false));
    robot.clickOn(button);
    assertEquals(2, presses.get());
  }

  @Test
  void itKeepsItsWidthAndShowsItsWholeText(FxRobot robot) {
    var width = button.getWidth();
    robot.interact(() -> button.setBusy(true));
    robot.interact(() -> {});
    assertEquals(width, button.getWidth(), 0.5);
    assertFalse(button.isTextTruncated());
    robot.interact(() -> button.setBusy(false));
    robot.interact(() -> {});
    assertEquals(width, button.getWidth(), 0.5);
  }

  @Test
  void theRingStandsStillForPeopleWhoWantLessMotion(FxRobot robot) {
    robot.interact(() -> button.getScene().getPreferences().setReducedMotion(false));
    robot.interact(() -> button.setBusy(true));
    assertEquals(Animation.Status.RUNNING, ring().status());
    robot.interact(() -> button.getScene().getPreferences().setReducedMotion(true));
    assertEquals(Animation.Status.STOPPED, ring().status());
  }

  @Test
  void aRingThatLeftItsSceneIsNotKeptTurning(FxRobot robot) {
    robot.interact(() -> button.getScene().getPreferences().setReducedMotion(false));
    robot.interact(() -> button.setBusy(true));
    var ring = ring();
    robot.interact(() -> button.setBusy(false));
    robot.interact(() -> {});
    assertEquals(Animation.Status.STOPPED, ring.status());
  }

  private BusyRing ring() {
    return (BusyRing) button.getGraphic();
  }
}
