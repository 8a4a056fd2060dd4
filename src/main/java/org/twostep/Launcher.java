package org.twostep;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;

public final class Launcher extends Application {
  public static void main(String[] args) {
    launch(args);
  }

  @Override
  public void start(Stage stage) {
    stage.setScene(new Scene(new Button("hi"), 900, 700));
    stage.show();
    javafx.application.Platform.exit();
  }
}
