package org.twostep.app;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.controlsfx.control.PopOver;
import org.twostep.app.WindowMemory.Remembered;
import org.twostep.app.WindowMemory.Size;
import org.twostep.ui.fx.Focus;
import org.twostep.ui.fx.Mnemonics;
import org.twostep.ui.fx.ScreenThread;
import org.twostep.ui.fx.Theme;
import org.twostep.ui.model.Look;
import org.twostep.ui.recovery.Keeping;

/** The window around the screens: how it looks, how large it is, and the panel of settings. */
final class MainWindow {
  private static final double MIN_WIDTH = 1000;
  private static final double MIN_HEIGHT = 700;

  /** Until the first frame has been painted, which takes longer than any later one. */
  private static final int FIRST_FRAME = 8;

  /** After so many more nothing moves any longer. */
  private static final int LAYOUTS = 2;

  private final Stage stage;
  private final Look look = new Look();
  private final Scene scene = new Scene(new Region());

  MainWindow(Stage stage) {
    this.stage = stage;
    Theme theme = new Theme();
    theme.install(scene);
    Mnemonics.ignoreCase(scene);
    look.appearanceProperty()
        .subscribe(now -> theme.setColorScheme(scene, now.scheme().orElse(null)));
    look.textSizeProperty().subscribe(now -> theme.setTextScale(scene, now.scale()));
    scene.addPostLayoutPulseListener(this::settle);
    stage.setScene(scene);
    stage.getIcons().add(icon());
    stage.setMinWidth(MIN_WIDTH);
    stage.setMinHeight(MIN_HEIGHT);
  }

  /**
   * Texts that wrap ask for another layout once their width is known. It is done before the frame
   * is painted: a new page would else be painted twice.
   */
  private void settle() {
    for (int layout = 0; layout < LAYOUTS; layout++) {
      scene.getRoot().layout();
    }
  }

  private static Image icon() {
    return new Image(
        Objects.requireNonNull(MainWindow.class.getResource("icon.png")).toExternalForm());
  }

  Look look() {
    return look;
  }

  /** Has something done when the person closes the window. */
  void onClose(Runnable action) {
    ScreenThread.run(() -> stage.setOnHidden(_ -> action.run()));
  }

  /** What the computer offers for keeping something. */
  Keeping keeping() {
    return new Outlets(stage).keeping();
  }

  /** Shows these screens, as the window was left, in place of those that are there. */
  void show(Desktop desktop, Remembered remembered) {
    remembered.applyTo(stage, look);
    stage.titleProperty().bind(desktop.models().title());
    scene.setRoot(desktop.root());
    dress();
    Focus.first(foremost(desktop.root()));
  }

  /**
   * Opening a window styles and lays out what is in it; to do it before would be to do it twice.
   */
  private void dress() {
    if (stage.isShowing()) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    } else {
      stage.show();
    }
  }

  /**
   * Does something at once, or, as long as the window has shown nothing, once its first frame is on
   * the screen: it is painted beside the screen thread, and handed to the screen by it.
   */
  void afterFirstFrame(Runnable action) {
    if (stage.isShowing()) {
      action.run();
    } else {
      scene.addPostLayoutPulseListener(
          new Runnable() {
            private int pulses;

            @Override
            public void run() {
              Platform.requestNextPulse();
              if (++pulses == FIRST_FRAME) {
                scene.removePostLayoutPulseListener(this);
                ScreenThread.run(action);
              }
            }
          });
    }
  }

  /** Brings the window to the front, also where it was minimised, and gives it the keyboard. */
  boolean toFront() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
    return stage.isShowing();
  }

  /** The prompt where it is open, else the page. */
  private static Parent foremost(Parent root) {
    return Stream.of(".dialog-card", ".page")
        .map(root::lookup)
        .filter(Parent.class::isInstance)
        .map(Parent.class::cast)
        .findFirst()
        .orElse(root);
  }

  Remembered present() {
    return new Remembered(
        new Size(stage.getWidth(), stage.getHeight()),
        look.appearanceProperty().get(),
        look.textSizeProperty().get());
  }

  /**
   * Opens the panel of settings below the control that has the focus. The root owns it, because a
   * popup looks like what owns it.
   */
  void openSettings(Parent settings) {
    openSettings(scene, settings);
  }

  static void openSettings(Scene scene, Parent settings) {
    PopOver panel = new PopOver(settings);
    panel.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
    panel.setAnimated(false);
    panel.getRoot().getStylesheets().setAll(scene.getStylesheets());
    Node below = scene.getFocusOwner();
    Bounds at = below.localToScreen(below.getBoundsInLocal());
    panel.show(scene.getRoot(), at.getCenterX(), at.getMaxY());
    Focus.first(settings);
  }

  static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
