package org.twostep.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.twostep.app.Rescue.Choice;
import org.twostep.app.Rescue.Trouble;
import org.twostep.store.Backup;
import org.twostep.ui.control.Pictures;

/** The dialog by keyboard alone, and what it says. */
@ExtendWith(ApplicationExtension.class)
class RescueDialogTest {
  private static final Path FILE = Path.of("/home/maya/.local/share/twostep/twostep.mv.db");
  private static final Optional<Backup> BACKUP =
      Optional.of(new Backup(7, LocalDateTime.of(2026, 11, 22, 16, 5), Path.of("any.zip")));

  private final List<Choice> chosen = new ArrayList<>();
  private Stage stage;

  private void show(FxRobot robot, Trouble trouble, Optional<Backup> newest) {
    robot.interact(() -> {
      stage = RescueDialog.window(trouble, FILE, newest, chosen::add);
      stage.show();
    });
  }

  @AfterEach
  void hide(FxRobot robot) {
    robot.interact(() -> stage.hide());
  }

  private void press(FxRobot robot, KeyCode key) {
    robot.press(key).release(key);
    robot.interact(() -> {});
  }

  private String focused() {
    return stage.getScene().getFocusOwner().getId();
  }

  private String said(FxRobot robot) {
    StringBuilder said = new StringBuilder();
    robot.from(stage.getScene().getRoot()).lookup(".label").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .forEach(said::append);
    return said.toString();
  }

  @Test
  void enterOpensTheBackup(FxRobot robot) {
    show(robot, Trouble.DAMAGED, BACKUP);
    assertEquals("open-backup", focused());
    press(robot, KeyCode.ENTER);
    assertEquals(List.of(Choice.OPEN_BACKUP), chosen);
    assertFalse(stage.isShowing());
  }

  @Test
  void escCloses(FxRobot robot) {
    show(robot, Trouble.DAMAGED, BACKUP);
    press(robot, KeyCode.ESCAPE);
    assertEquals(List.of(Choice.CLOSE), chosen);
    assertFalse(stage.isShowing());
  }

  @Test
  void everyChoiceIsReachedByTab(FxRobot robot) {
    show(robot, Trouble.DAMAGED, BACKUP);
    List<String> reached = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      reached.add(focused());
      press(robot, KeyCode.TAB);
    }
    assertEquals(List.of("open-backup", "close", "start-new"), reached);
    press(robot, KeyCode.TAB);
    press(robot, KeyCode.TAB);
    press(robot, KeyCode.SPACE);
    assertEquals(List.of(Choice.START_NEW), chosen);
  }

  @Test
  void withoutABackupTheNewAccountComesFirstAndNoBackupIsOffered(FxRobot robot) {
    show(robot, Trouble.DAMAGED, Optional.empty());
    assertEquals("start-new", focused());
    Button backup = robot.from(stage.getScene().getRoot()).lookup("#open-backup").query();
    assertFalse(backup.isVisible());
    assertTrue(said(robot).contains("no backup"), said(robot));
  }

  @ParameterizedTest
  @EnumSource
  void theFileAndTheTimeOfTheBackupAreNamed(Trouble trouble, FxRobot robot) {
    show(robot, trouble, BACKUP);
    assertTrue(said(robot).contains(FILE.toString()), said(robot));
    assertTrue(said(robot).contains("22 November 2026, 4:05 PM"), said(robot));
    assertTrue(
        stage.getScene().getRoot().lookup(".dialog-card").getAccessibleText().contains("kept"));
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void nothingIsCutOff(ColorScheme scheme, FxRobot robot) throws Exception {
    show(robot, Trouble.DAMAGED, BACKUP);
    WritableImage[] picture = new WritableImage[1];
    robot.interact(() -> {
      stage.getScene().getPreferences().setColorScheme(scheme);
      stage.getScene().getRoot().applyCss();
      picture[0] = stage.getScene().snapshot(null);
    });
    Pictures.save(picture[0], "rescue-" + scheme);
    for (Button button :
        robot.from(stage.getScene().getRoot()).lookup(".button").queryAllAs(Button.class)) {
      double right = button.localToScene(button.getBoundsInLocal()).getMaxX();
      assertTrue(right <= stage.getScene().getWidth(), button::getText);
      assertTrue(button.getWidth() >= button.prefWidth(-1), button::getText);
    }
  }
}
