package org.twostep.ui.location;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.twostep.ui.control.Pictures;
import org.twostep.ui.fx.Theme;

/** Shows the Location app in every state; the pictures lie in target/gallery. */
@ExtendWith(ApplicationExtension.class)
class LocationPicturesTest {
  private final List<String> warnings = new CopyOnWriteArrayList<>();
  private final Logger css = Logger.getLogger("javafx.css");
  private final Handler listener =
      new Handler() {
        @Override
        public void publish(LogRecord entry) {
          warnings.add(entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };
  private Stage stage;
  private FxRobot robot;
  private Scene scene;
  private String suffix;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    stage.setX(100);
    stage.setY(0);
  }

  @BeforeEach
  void listen(FxRobot robot) {
    this.robot = robot;
    css.addHandler(listener);
  }

  @AfterEach
  void stopListening() {
    css.removeHandler(listener);
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,1,280,560", "DARK,1,280,560", "LIGHT,2,540,900"})
  void everyStateIsDrawnWithoutACssWarning(
      ColorScheme scheme, double scale, double width, double height) {
    suffix = "-%s-%.0f".formatted(scheme, scale);
    var bench = new LocationBench();
    robot.interact(() -> {
      scene = bench.show(stage, bench.load().root(), width, height);
      new Theme().setColorScheme(scene, scheme);
      new Theme().setTextScale(scene, scale);
    });
    picture("location-1-home");
    robot.interact(() -> bench.model.setWhereabouts(now -> now.withVpn(true)));
    picture("location-2-vpn");
    robot.interact(() ->
        bench.model.setWhereabouts(now -> now.withHidden(true).withPlace(LocationBench.SYDNEY)));
    picture("location-3-hidden");
    robot.interact(() -> {
      ((TextField) scene.lookup("#latitude")).setText("north of here");
      ((TextField) scene.lookup("#longitude")).setText("360");
      ((Button) scene.lookup(".secondary")).fire();
      ((ScrollPane) scene.lookup(".phone-scroll")).setVvalue(1);
    });
    picture("location-4-refused");
    robot.interact(() -> {
      ((TextField) scene.lookup("#latitude")).setText("12.5 S");
      ((TextField) scene.lookup("#longitude")).setText("-179.2");
      ((Button) scene.lookup(".secondary")).fire();
      ((ScrollPane) scene.lookup(".phone-scroll")).setVvalue(0);
    });
    picture("location-5-unnamed");
    if (scale == 1) {
      openCities();
      picture("location-6-cities");
    }
    assertEquals(List.of(), warnings);
  }

  private void openCities() {
    robot.interact(() -> scene.lookup("#city").requestFocus());
    robot.interact(() -> ((ComboBox<?>) scene.lookup("#city")).show());
    robot.interact(() -> {});
    scene = LocationBench.popup(stage).getScene();
  }

  private void picture(String name) {
    robot.interact(() -> {});
    robot.interact(() -> {
      try {
        Pictures.save(scene.snapshot(null), name + suffix);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }
}
