package org.twostep.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The smallest program with a window: one field and one button. */
public final class Smallest extends Application {
  static final String TITLE = "Smallest";

  /** Made by JavaFX. */
  public Smallest() {}

  @Override
  public void start(Stage stage) {
    stage.setTitle(TITLE);
    stage.setScene(new Scene(new VBox(new TextField(), new Button(TITLE))));
    stage.show();
  }
}
