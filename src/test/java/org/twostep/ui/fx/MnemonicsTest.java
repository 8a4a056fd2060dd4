package org.twostep.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MnemonicsTest {
  private final List<String> pressed = new ArrayList<>();
  private StackPane place;

  @Start
  void start(Stage stage) {
    place = new StackPane();
    var scene = new Scene(place, 300, 200);
    Mnemonics.ignoreCase(scene);
    stage.setScene(scene);
    stage.show();
  }

  /** Which of the two lists JavaFX would find first changes from run to run: both ways round. */
  @Test
  void aLetterPressesTheButtonOfEachPageInTurnWhateverItsCase(FxRobot robot) {
    for (var text : List.of("F_orgot", "_Open", "Sign _out", "_Older")) {
      robot.interact(() -> place.getChildren().setAll(button(text)));
      robot.press(KeyCode.ALT, KeyCode.O).release(KeyCode.O, KeyCode.ALT);
    }
    assertEquals(List.of("F_orgot", "_Open", "Sign _out", "_Older"), pressed);
  }

  @Test
  void ofTwoThatShowItOnlyMovesTheFocus(FxRobot robot) {
    var one = button("F_orgot");
    var other = button("_Open");
    robot.interact(() -> place.getChildren().setAll(one, other));
    robot.press(KeyCode.ALT, KeyCode.O).release(KeyCode.O, KeyCode.ALT);
    assertEquals(List.of(), pressed);
  }

  private Button button(String text) {
    var button = new Button(text);
    button.setOnAction(_ -> pressed.add(text));
    return button;
  }
}
