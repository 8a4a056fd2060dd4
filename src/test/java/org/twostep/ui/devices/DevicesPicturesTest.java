package org.twostep.ui.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
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

/** Shows the devices in every state; the pictures lie in target/gallery. */
@ExtendWith(ApplicationExtension.class)
class DevicesPicturesTest {
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
    stage.setX(0);
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
  @CsvSource({
    "LIGHT,1,340,780",
    "DARK,1,340,780",
    "LIGHT,1,332,640",
    "LIGHT,2,340,780",
    "LIGHT,2,600,780"
  })
  void everyStateIsDrawnWithoutACssWarning(
      ColorScheme scheme, double scale, double width, double height) {
    suffix = "-%s-%.0f-%.0fx%.0f".formatted(scheme, scale, width, height);
    var bench = new DevicesBench();
    robot.interact(() -> {
      var view = bench.load();
      scene = bench.show(stage, view.root(), width, height);
      new Theme().setColorScheme(scene, scheme);
      new Theme().setTextScale(scene, scale);
    });
    picture("devices-1-lock");
    robot.interact(() -> press("#messagesApp"));
    picture("devices-2-no-messages");
    robot.interact(() -> press("#back"));
    robot.interact(() -> bench.text(DevicesBench.TEXT));
    picture("devices-3-text-arrived");
    robot.interact(bench::prompt);
    robot.interact(() -> bench.model.moveClock(Duration.ofMinutes(10)));
    picture("devices-4-prompt-arrived");
    robot.interact(() -> press("#messagesApp"));
    picture("devices-5-messages");
    robot.interact(() -> {
      bench.text(DevicesBench.TEXT.replace("481 206", "073 914"));
      bench.text(
          "Fernhill Invest: two-factor authentication is now on for the account ending 4471."
              + " From now on we ask for a code each time you sign in. If this was not you,"
              + " call us.");
    });
    picture("devices-6-conversation");
    robot.interact(() -> press("#back"));
    for (var app : List.of("authenticator", "location", "fernhill")) {
      robot.interact(() -> press("#" + app + "App"));
      picture("devices-7-" + app);
      robot.interact(() -> press("#back"));
    }
    robot.interact(() -> scene.lookup("#mail").requestFocus());
    robot.interact(() -> ((ToggleButton) scene.lookup("#mail")).fire());
    picture("devices-8-mail-empty");
    robot.interact(() -> {
      bench.email("Your Fernhill Invest code", DevicesBench.TEXT);
      bench.email("Please confirm your e-mail address", DevicesBench.CONFIRM);
      bench.model.setNextEmailToSpam(true);
      bench.email("Two-factor authentication is on", DevicesBench.TEXT);
    });
    picture("devices-9-mail");
    robot.interact(() -> scene.lookup("#list").requestFocus());
    robot.push(KeyCode.ENTER);
    picture("devices-10-reading");
    robot.push(KeyCode.ESCAPE);
    picture("devices-11-back");
    robot.interact(() -> ((ToggleButton) scene.lookup("#spam")).fire());
    picture("devices-12-spam");
    robot.interact(() -> {
      bench.model.setNextEmailToSpam(false);
      bench.email("כותרת ארוכה מאוד מימין לשמאל 🙂 with English", "x".repeat(3000));
      ((ToggleButton) scene.lookup("#inbox")).fire();
    });
    picture("devices-13-strange");
    if (scale == 1) {
      openDelays();
      picture("devices-14-delay");
    }
    assertEquals(List.of(), warnings);
  }

  private void openDelays() {
    robot.interact(() -> ((ComboBox<?>) scene.lookup("#delay")).show());
    robot.interact(() -> {});
    scene =
        Window.getWindows().stream()
            .filter(window -> window != stage)
            .findFirst()
            .orElseThrow()
            .getScene();
  }

  private void press(String id) {
    ((Button) scene.lookup(id)).fire();
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
