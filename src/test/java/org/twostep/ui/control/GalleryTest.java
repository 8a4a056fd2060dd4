package org.twostep.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.ColorScheme;
import javafx.css.PseudoClass;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
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
import org.twostep.ui.fx.Theme;

/** Shows every control in every state; the pictures lie in target/gallery. */
@ExtendWith(ApplicationExtension.class)
class GalleryTest {
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

  @Start
  void start(Stage stage) {
    this.stage = stage;
  }

  @BeforeEach
  void listen() {
    css.addHandler(listener);
  }

  @AfterEach
  void stopListening() {
    css.removeHandler(listener);
  }

  @ParameterizedTest
  @CsvSource({
    "GalleryCode,LIGHT,1",
    "GalleryCode,DARK,1",
    "GalleryForms,LIGHT,1",
    "GalleryForms,DARK,1",
    "GalleryParts,LIGHT,1",
    "GalleryParts,DARK,1",
    "GalleryFocus,LIGHT,1",
    "GalleryFocus,DARK,1",
    "GalleryCode,LIGHT,2",
    "GalleryForms,LIGHT,2"
  })
  void everyStateIsDrawnWithoutACssWarning(
      String page, ColorScheme scheme, double scale, FxRobot robot) throws Exception {
    var name = page + "-" + scheme + "-" + scale;
    robot.interact(() -> {
      Parent root;
      try {
        root = FXMLLoader.load(GalleryTest.class.getResource(page + ".fxml"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      var scene = new Scene(root, 1000, 980);
      var theme = new Theme();
      theme.install(scene);
      theme.setColorScheme(scene, scheme);
      theme.setTextScale(scene, scale);
      stage.setX(0);
      stage.setY(0);
      stage.setScene(scene);
      stage.show();
    });
    robot.interact(() -> prepare(stage.getScene()));
    robot.interact(() -> {});
    snapshot(robot, stage.getScene(), name);
    if (scale > 1) {
      return; // JavaFX's headless screen cannot place a popup that is larger than its rest
    }
    robot.interact(() -> openPopup(stage.getScene()));
    robot.interact(() -> {});
    for (var window : List.copyOf(Window.getWindows())) {
      if (window != stage) {
        snapshot(robot, window.getScene(), name + "-popup");
        robot.interact(window::hide);
      }
    }
    assertEquals(List.of(), warnings);
  }

  private static void prepare(Scene scene) {
    if (scene.getRoot().lookupAll(".segmented").size() > 0 && scene.lookup("#busy") == null) {
      showFocusEverywhere(scene.getRoot());
    }
    for (var id : List.of("#code", "#username", "#check")) {
      find(scene, id, Node.class).ifPresent(Node::requestFocus);
    }
    find(scene, "#code", CodeField.class).ifPresent(code -> ((TextField) code.editor()).end());
    find(scene, "#busy", BusyButton.class).ifPresent(button -> button.setBusy(true));
    find(scene, "#busy2", BusyButton.class).ifPresent(button -> button.setBusy(true));
    find(scene, "#tabs", TabPane.class).ifPresent(tabs -> tabs.getSelectionModel().select(1));
  }

  /** No window ever looks like this: all focus rings at once, to compare them. */
  private static void showFocusEverywhere(Node node) {
    if (node.isFocusTraversable()) {
      node.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), true);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(GalleryTest::showFocusEverywhere);
    }
  }

  private static void openPopup(Scene scene) {
    find(scene, "#menu", MenuButton.class).ifPresent(MenuButton::show);
    find(scene, "#combo", ComboBoxBase.class).ifPresent(combo -> combo.show());
  }

  private static <T> Optional<T> find(Scene scene, String id, Class<T> type) {
    return Optional.ofNullable(scene.lookup(id)).map(type::cast);
  }

  private static void snapshot(FxRobot robot, Scene scene, String name) {
    robot.interact(() -> {
      try {
        Pictures.save(scene.snapshot(null), name);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }
}
