package org.twostep.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ThemeTest {
  private final Theme theme = new Theme();
  private Label title;
  private Region paper;
  private Scene scene;

  @Start
  void start(Stage stage) {
    title = new Label("Sign in");
    title.getStyleClass().add("title");
    paper = new Region();
    paper.getStyleClass().add("centre");
    scene = new Scene(new VBox(title, paper), 300, 200);
    theme.install(scene);
    theme.setColorScheme(scene, ColorScheme.LIGHT);
    stage.setScene(scene);
    stage.show();
  }

  @BeforeEach
  void settle(FxRobot robot) {
    robot.interact(() -> scene.getRoot().applyCss());
  }

  @Test
  void titlesAreWrittenInTheSemiBoldFaceOfInter() {
    assertEquals("Inter SemiBold", title.getFont().getName());
    assertEquals(23, title.getFont().getSize(), 0.05);
    assertEquals("Inter Regular", Font.font("Inter", 14).getName());
  }

  @Test
  void theSchemeChangesTheColoursOfAShownScene(FxRobot robot) {
    assertEquals(Color.web("#f4f6f5"), paperColour());
    robot.interact(() -> theme.setColorScheme(scene, ColorScheme.DARK));
    settle(robot);
    assertEquals(Color.web("#111815"), paperColour());
    robot.interact(() -> theme.setColorScheme(scene, ColorScheme.LIGHT));
    settle(robot);
    assertEquals(Color.web("#f4f6f5"), paperColour());
  }

  @Test
  void largerTextMakesEverythingLargerAndBackAgain(FxRobot robot) {
    scale(robot, 2.0);
    assertEquals(46, title.getFont().getSize(), 0.1);
    scale(robot, 1.0);
    assertEquals(23, title.getFont().getSize(), 0.05);
  }

  @Test
  void aScaleOutsideOneToTwoIsBroughtInside(FxRobot robot) {
    scale(robot, 9);
    assertEquals(46, title.getFont().getSize(), 0.1);
    scale(robot, 0.1);
    assertEquals(23, title.getFont().getSize(), 0.05);
  }

  @Test
  void installingTwiceAddsNothing(FxRobot robot) {
    var before = scene.getStylesheets().size();
    robot.interact(() -> theme.install(scene));
    assertEquals(before, scene.getStylesheets().size());
  }

  private void scale(FxRobot robot, double scale) {
    robot.interact(() -> theme.setTextScale(scene, scale));
    settle(robot);
  }

  private Paint paperColour() {
    return paper.getBackground().getFills().getFirst().getFill();
  }
}
