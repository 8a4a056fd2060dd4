package org.twostep.app;

import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.twostep.app.Controllers.Host;
import org.twostep.ui.fx.FxBackground;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.Look;
import org.twostep.ui.recovery.Keeping;

/**
 * One practice account on the screen: models and screens, from the store up. The window and the
 * tour both put its {@link #root()} before people.
 */
final class Desktop {
  private final FxBackground background = new FxBackground();
  private final Practice practice;
  private final Models models;
  private final Screens screens;
  private final Parent root;

  /**
   * What surrounds the screens.
   *
   * @param later runs what the first frame does not need
   */
  record Surroundings(
      ZoneId zone,
      Look look,
      Keeping keeping,
      Consumer<Parent> settings,
      Executor later,
      Backdrops backdrops) {}

  /** Makes what stands beside the site. */
  interface Backdrops {
    Backdrop make(Models models, Host host, Lifecycle lifecycle);

    /** Starts the account over, where there is somebody to do it. */
    default void startOver() {}
  }

  Desktop(Practice practice, Models.Opened opened, Surroundings around) {
    this.practice = practice;
    this.models = new Models(practice, opened, background, around.zone());
    Host host =
        new Host(background, around.look(), around.keeping(), around.backdrops()::startOver);
    Controllers controllers = new Controllers(models, host, practice.policy());
    this.screens = new Screens(models, controllers.views(), around.later());
    this.root =
        screens.shell(
            around.backdrops().make(models, host, screens.lifecycle()),
            () -> around.settings().accept(screens.settings()));
  }

  Parent root() {
    return root;
  }

  Models models() {
    return models;
  }

  FxBackground background() {
    return background;
  }

  /** Stops the screens; to be called on the screen thread, before {@link #close}. */
  void end() {
    models.end();
    screens.end();
  }

  /** Finishes what is under way; not on the screen thread. The practice account stays open. */
  void finish() {
    background.close();
  }

  /** The same, and closes the account. */
  void close() {
    finish();
    practice.close();
  }
}
