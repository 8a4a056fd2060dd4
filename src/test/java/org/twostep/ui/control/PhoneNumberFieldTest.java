package org.twostep.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PhoneNumberFieldTest {
  private PhoneNumberField phone;

  @Start
  void start(Stage stage) {
    phone = new PhoneNumberField();
    Shown.in(stage, phone);
    phone.requestFocus();
  }

  @Test
  void digitsTypedAtTheEndGetTheirMarks(FxRobot robot) {
    robot.write("5035550142");
    assertEquals("(503) 555-0142", phone.getText());
    assertEquals(phone.getLength(), phone.getCaretPosition());
  }

  @ParameterizedTest
  @CsvSource({
    "503 555 0142,(503) 555-0142",
    "503-555-0142,(503) 555-0142",
    "+15035550142,+1 503-555-0142",
    "50355501429999,50355501429999",
    "call me,call me",
    "(503) 555-0142 ext 7,(503) 555-0142 ext 7",
  })
  void whatIsPastedKeepsAllItsCharactersOfMeaning(String pasted, String shown, FxRobot robot) {
    robot.interact(() -> phone.appendText(pasted));
    assertEquals(shown, phone.getText());
  }

  @Test
  void lettersAreNeverBlocked(FxRobot robot) {
    robot.write("503abc5");
    assertEquals("503abc5", phone.getText());
  }

  @Test
  void aCorrectionInTheMiddleLeavesTheRestAlone(FxRobot robot) {
    robot.write("5035550142");
    robot.interact(() -> phone.positionCaret(3));
    robot.press(KeyCode.BACK_SPACE).release(KeyCode.BACK_SPACE);
    robot.write("9");
    assertEquals("(593) 555-0142", phone.getText());
    assertEquals(3, phone.getCaretPosition());
  }

  @Test
  void deletingAtTheEndDoesNotFightBack(FxRobot robot) {
    robot.write("5035550142");
    for (var i = 0; i < 14; i++) {
      robot.press(KeyCode.BACK_SPACE).release(KeyCode.BACK_SPACE);
    }
    assertEquals("", phone.getText());
  }

  @Test
  void tenThousandCharactersAreCutTo64(FxRobot robot) {
    robot.interact(() -> phone.appendText("5".repeat(10_000)));
    assertEquals("5".repeat(64), phone.getText());
  }
}
