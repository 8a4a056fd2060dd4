package org.twostep.app;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.twostep.app.tour.Chapter.View;
import org.twostep.ui.fx.Focus;
import org.twostep.ui.fx.Theme;
import org.twostep.ui.model.Look;

/**
 * Shows the screens where there is no display. The screen that JavaFX draws into memory measures
 * 1000 by 1000 pixels and takes no larger window, so the screens get their size inside a window
 * that is smaller than they are, and the picture is taken of them and not of the window.
 */
final class TourWindow {
  private static final int SCREEN = 1000;

  /** What lies in the window is drawn anew at each pulse, for nobody. */
  private static final int WINDOW = 16;

  private final Stage stage = new Stage(StageStyle.UNDECORATED);
  private final Look look = new Look();
  private final Pane place = new Pane();
  private final Scene scene = new Scene(place, WINDOW, WINDOW);
  private final View view;

  TourWindow(View view) {
    this.view = view;
    Theme theme = new Theme();
    theme.install(scene);
    scene.getStylesheets().add(sheet());
    scene.getPreferences().setReducedMotion(true);
    look.appearanceProperty()
        .subscribe(now -> theme.setColorScheme(scene, now.scheme().orElse(null)));
    look.textSizeProperty().subscribe(now -> theme.setTextScale(scene, now.scale()));
    look.appearanceProperty().set(view.appearance());
    look.textSizeProperty().set(view.textSize());
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
  }

  private static String sheet() {
    return Objects.requireNonNull(TourWindow.class.getResource("tour.css")).toExternalForm();
  }

  Look look() {
    return look;
  }

  Scene scene() {
    return scene;
  }

  void show(Parent screens) {
    screens.setManaged(false);
    place.getChildren().setAll(screens);
    // The right edge is the screen's, and there is room below: a popup that had to be pushed back
    // onto the screen would make the headless JavaFX 26 draw outside of it and throw.
    screens.resizeRelocate(left(), 0, view.width(), view.height());
    stage.show();
    place.applyCss();
    place.layout();
    Focus.first(screens);
  }

  private double left() {
    return SCREEN - view.width();
  }

  void close() {
    stage.close();
  }

  /** What a person would see: the screens, and over them the popups that are open. */
  WritableImage picture() {
    Group layers = new Group(new ImageView(screens()));
    for (PopupWindow popup : popups()) {
      layers.getChildren().add(layer(popup));
    }
    SnapshotParameters whole = new SnapshotParameters();
    whole.setViewport(new Rectangle2D(0, 0, view.width(), view.height()));
    return layers.snapshot(whole, null);
  }

  private WritableImage screens() {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setViewport(new Rectangle2D(left(), 0, view.width(), view.height()));
    return place.getChildren().getFirst().snapshot(parameters, null);
  }

  private static List<PopupWindow> popups() {
    return Window.getWindows().stream()
        .filter(Window::isShowing)
        .filter(PopupWindow.class::isInstance)
        .map(PopupWindow.class::cast)
        .toList();
  }

  private ImageView layer(PopupWindow popup) {
    Scene inside = popup.getScene();
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    parameters.setViewport(new Rectangle2D(0, 0, inside.getWidth(), inside.getHeight()));
    ImageView layer = new ImageView(inside.getRoot().snapshot(parameters, null));
    layer.setX(Math.rint(popup.getX() - stage.getX() - left()));
    layer.setY(Math.rint(top(popup)));
    return layer;
  }

  /** A list that would reach below the window is moved up, as at the lower end of a screen. */
  private double top(PopupWindow popup) {
    return Math.min(popup.getY() - stage.getY(), view.height() - popup.getScene().getHeight());
  }
}
