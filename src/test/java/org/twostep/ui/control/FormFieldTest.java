package org.twostep.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FormFieldTest {
  private static final List<String> LINES =
      List.of("field-label", "text-input", "field-message", "field-hint");

  private FormField form;
  private TextField field;

  @Start
  void start(Stage stage) {
    field = new TextField("maya");
    form = new FormField();
    form.setLabel("_Username");
    form.setInput(field);
    Shown.in(stage, form);
  }

  @Test
  void theLabelNamesTheInputWithoutItsMnemonicMark() {
    assertEquals("Username.", nameOf(field));
  }

  @Test
  void aScreenReaderHearsLabelErrorAndHintAndStillTheText(FxRobot robot) {
    robot.interact(() -> {
      form.setHint("As on your statement");
      form.setError("Please type your username.");
    });
    assertEquals("Username. Please type your username. As on your statement.", nameOf(field));
    assertEquals("maya", field.queryAccessibleAttribute(AccessibleAttribute.TEXT));
  }

  @Test
  void anErrorIsSeenAndMarksTheInputUntilItIsCleared(FxRobot robot) {
    assertNull(form.lookup(".field-message"), "it is not there before there is something to say");
    robot.interact(() -> form.setError("Please type your username."));
    assertTrue(form.lookup(".field-message").isVisible());
    assertTrue(isInvalid(field));
    robot.interact(() -> field.appendText("x"));
    assertTrue(isInvalid(field));
    robot.interact(() -> form.setError(null));
    assertFalse(isInvalid(field));
    assertFalse(form.lookup(".field-message").isManaged());
    assertEquals("mayax", field.getText());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theErrorStandsAboveTheHintWhicheverComesFirst(boolean hintFirst, FxRobot robot) {
    robot.interact(() -> {
      if (hintFirst) {
        form.setHint("Six digits");
      }
      form.setError("Please type your username.");
      form.setHint("Six digits");
    });
    assertEquals(
        LINES,
        form.getChildren().stream()
            .map(line ->
                line.getStyleClass().stream().filter(LINES::contains).findFirst().orElse(""))
            .toList());
  }

  @Test
  void theMnemonicLeadsIntoTheInput(FxRobot robot) {
    var other = new FormField();
    var combo = new ComboBox<String>();
    robot.interact(() -> {
      other.setLabel("_Method");
      other.setInput(combo);
      form.getChildren().add(other);
      field.requestFocus();
    });
    robot.press(KeyCode.ALT, KeyCode.M).release(KeyCode.M, KeyCode.ALT);
    assertSame(combo, form.getScene().getFocusOwner());
  }

  @Test
  void ofAnInputMadeOfSeveralNodesTheEditorIsNamedAndMarked(FxRobot robot) {
    var code = new CodeField();
    robot.interact(() -> {
      form.setInput(code);
      form.setError("Six digits, please.");
    });
    assertEquals("Username. Six digits, please.", nameOf(code.editor()));
    assertTrue(isInvalid(code));
    assertTrue(isInvalid(code.editor()));
    assertFalse(isInvalid(field));
    assertFalse(form.getChildren().contains(field));
  }

  @Test
  void aLongErrorWrapsInsteadOfBeingCut(FxRobot robot) {
    robot.interact(() -> form.setError("This sentence goes on. ".repeat(12)));
    robot.interact(() -> {});
    var sentence = (Label) form.lookup(".sentence");
    var line = sentence.getFont().getSize();
    assertTrue(sentence.getHeight() > 2.5 * line, sentence.getHeight() + " is one line");
    assertFalse(sentence.isTextTruncated());
  }

  private static boolean isInvalid(Node node) {
    return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("invalid"));
  }

  private static Object nameOf(Node node) {
    var label = (Node) node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
    assertNotNull(label);
    return label.queryAccessibleAttribute(AccessibleAttribute.TEXT);
  }
}
