package org.twostep.ui.control;

import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.twostep.ui.fx.Theme;

/** Puts controls into a themed window, one below the other. */
final class Shown {
  private Shown() {}

  static void in(Stage stage, Node... nodes) {
    var scene = new Scene(new VBox(16, nodes), 520, 520);
    var theme = new Theme();
    theme.install(scene);
    theme.setColorScheme(scene, ColorScheme.LIGHT);
    stage.setX(0);
    stage.setY(0);
    stage.setScene(scene);
    stage.show();
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }
}
