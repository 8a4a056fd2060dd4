package org.twostep.app;

import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.twostep.app.Controllers.Host;
import org.twostep.ui.fx.FxBackground;
import org.twostep.ui.model.Look;

/**
 * One practice account on the screen: models, screens and scene, from the store up. The window and
 * the tour both put its {@link #root()} before people.
 */
final class Desktop implements AutoCloseable {
  private final FxBackground background = new FxBackground();
  private final Practice practice;
  private final Models models;
  private final Screens screens;
  private final Parent root;

  /** What surrounds the screens. */
  record Surroundings(
      ZoneId zone,
      Look look,
      Consumer<String> clipboard,
      Runnable openSettings,
      Runnable startOver) {}

  Desktop(Practice practice, Models.Opened opened, Surroundings around) {
    this.practice = practice;
    this.models = new Models(practice, opened, background, around.zone());
    Host host =
        new Host(
            background, around.look(), around.clipboard(), around.startOver());
    Controllers controllers = new Controllers(models, host, practice.policy());
    this.screens = new Screens(models, controllers.views());
    this.root = screens.shell(around.openSettings());
  }

  Parent root() {
    return root;
  }

  Parent settings() {
    return screens.settings();
  }

  Models models() {
    return models;
  }

  FxBackground background() {
    return background;
  }

  @Override
  public void close() {
    models.end();
    screens.end();
    background.close();
    practice.close();
  }
}
