package org.twostep.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SmallPartsTest {
  private Stage stage;

  @Start
  void start(Stage stage) {
    this.stage = stage;
  }

  @Test
  void aPillShowsOneToneAtATime() {
    var pill = new StatusPill();
    assertTrue(is(pill, "off"));
    pill.setTone(StatusPill.Tone.WAITING);
    assertTrue(is(pill, "waiting"));
    assertFalse(is(pill, "off"));
  }

  @Test
  void aMessageTakesRoomOnlyWhileItSaysSomething(FxRobot robot) {
    var message = new FieldMessage();
    var below = new Region();
    robot.interact(() -> Shown.in(stage, message, below));
    assertEquals(0, below.getLayoutY());
    robot.interact(() -> message.setText("This number has no area code."));
    robot.interact(() -> {});
    assertTrue(below.getLayoutY() > 16);
    robot.interact(() -> message.setText(null));
    robot.interact(() -> {});
    assertEquals(0, below.getLayoutY());
  }

  @Test
  void aPlainFieldKeepsAsMuchAsFits(FxRobot robot) {
    var field = new TextField();
    field.setTextFormatter(LimitedText.of(5));
    field.insertText(0, "abc");
    field.insertText(1, "XYZ");
    assertEquals("aXYbc", field.getText());
    assertEquals(3, field.getCaretPosition());
    field.setText("1234567");
    assertEquals("12345", field.getText());
  }

  @Test
  void aPlainFieldHolds256CharactersUnlessToldOtherwise() {
    var field = new TextField();
    field.setTextFormatter(LimitedText.of());
    field.setText("\u05d0".repeat(10_000));
    assertEquals("\u05d0".repeat(256), field.getText());
  }

  @Test
  void aNoteTurnsAmber() {
    var note = new NoteCard();
    assertFalse(is(note, "amber"));
    note.setAmber(true);
    assertTrue(is(note, "amber"));
  }

  @Test
  void aScrollPanePaintsStraightOntoTheWindow(FxRobot robot) {
    var pane = new ScrollPane(new Label("A long letter"));
    robot.interact(() -> Shown.in(stage, pane));
    assertInstanceOf(UncachedScrollPaneSkin.class, pane.getSkin());
    assertFalse(pane.lookup(".viewport").isCache());
  }

  @Test
  void tabsAreAsHighAsTheOneThatIsShown(FxRobot robot) {
    var tabs = new PageTabs();
    tabs.getTabs().addAll(new Tab("Low", high(40)), new Tab("High", high(240)));
    robot.interact(() -> Shown.in(stage, tabs));
    double low = tabs.getHeight();
    robot.interact(() -> tabs.getSelectionModel().selectLast());
    robot.interact(() -> {});
    assertEquals(200, tabs.getHeight() - low);
  }

  @Test
  void theFocusMovesNothing(FxRobot robot) {
    var start = new Button("Start");
    List<Control> controls =
        List.of(
            button("primary"),
            button("secondary"),
            button("link"),
            button("danger-link"),
            button("icon-tile"),
            new ToggleButton("Toggle"),
            new TextField("Text"),
            new CheckBox("Box"),
            new RadioButton("Radio"),
            new ComboBox<>(),
            new MenuButton("Menu"),
            new Hyperlink("Link"));
    robot.interact(() -> Shown.in(stage, start, new VBox(controls.toArray(Node[]::new))));
    for (Control control : controls) {
      robot.interact(start::requestFocus);
      robot.interact(() -> {});
      double height = control.prefHeight(-1);
      double width = control.prefWidth(-1);
      robot.interact(control::requestFocus);
      robot.interact(() -> {});
      assertTrue(control.isFocused(), control + " takes the focus");
      assertEquals(height, control.prefHeight(-1), control::toString);
      assertEquals(width, control.prefWidth(-1), control::toString);
    }
  }

  private static Button button(String look) {
    var button = new Button("Button");
    button.getStyleClass().add(look);
    return button;
  }

  private static Region high(double pixels) {
    var region = new Region();
    region.setPrefHeight(pixels);
    return region;
  }

  private static boolean is(Node node, String state) {
    return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state));
  }
}
