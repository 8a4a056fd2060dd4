package org.twostep.ui.fx;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.twostep.ui.control.CodeField;
import org.twostep.ui.control.FormField;

@ExtendWith(ApplicationExtension.class)
class FocusTest {
  private TextField field;
  private Button button;
  private Stage stage;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    field = new TextField();
    button = new Button("Next");
  }

  @Test
  void theFirstInputComesBeforeAnyButton(FxRobot robot) {
    assertFirst(robot, field, button, new Label("Name"), field);
  }

  @Test
  void whatIsHiddenDisabledOrReadOnlyIsPassedOver(FxRobot robot) {
    var hidden = new VBox(new TextField());
    hidden.setVisible(false);
    var off = new TextField();
    off.setDisable(true);
    var readOnly = new TextField();
    readOnly.setEditable(false);
    assertFirst(robot, field, hidden, off, readOnly, field);
  }

  @Test
  void ofSeveralChoicesTheChosenOneIsFocused(FxRobot robot) {
    var group = new ToggleGroup();
    var sms = new RadioButton("SMS");
    var mail = new RadioButton("E-mail");
    sms.setToggleGroup(group);
    mail.setToggleGroup(group);
    mail.setSelected(true);
    assertFirst(robot, mail, sms, mail);
  }

  @Test
  void withoutAnInputTheDefaultButtonIsFocused(FxRobot robot) {
    var approve = new Button("Approve");
    approve.setDefaultButton(true);
    assertFirst(robot, approve, button, approve);
  }

  @Test
  void anInputInsideAScrollPaneIsFound(FxRobot robot) {
    assertFirst(robot, field, button, new ScrollPane(new VBox(field)));
  }

  @Test
  void theFirstWrongInputIsFocusedEvenInsideAControl(FxRobot robot) {
    var right = new FormField();
    right.setInput(field);
    var code = new CodeField();
    var wrong = new FormField();
    wrong.setInput(code);
    wrong.setError("Six digits, please.");
    show(robot, right, wrong);
    robot.interact(() -> assertTrue(Focus.firstInvalid(stage.getScene().getRoot())));
    assertSame(code.editor(), stage.getScene().getFocusOwner());
  }

  @Test
  void withNothingWrongTheFocusStays(FxRobot robot) {
    show(robot, button, field);
    robot.interact(button::requestFocus);
    robot.interact(() -> assertFalse(Focus.firstInvalid(stage.getScene().getRoot())));
    assertSame(button, stage.getScene().getFocusOwner());
  }

  private void assertFirst(FxRobot robot, Node expected, Node... nodes) {
    show(robot, nodes);
    robot.interact(() -> Focus.first(stage.getScene().getRoot()));
    assertSame(expected, stage.getScene().getFocusOwner());
  }

  private void show(FxRobot robot, Node... nodes) {
    robot.interact(() -> {
      stage.setScene(new Scene(new VBox(nodes), 400, 400));
      stage.show();
    });
  }
}
