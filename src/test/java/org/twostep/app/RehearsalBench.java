package org.twostep.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Node;
import org.twostep.CheapHasher;
import org.twostep.app.Desktop.Surroundings;
import org.twostep.app.tour.Chapter;
import org.twostep.app.tour.StandingClock;
import org.twostep.rehearsal.Conductor;
import org.twostep.rehearsal.Entry;
import org.twostep.rehearsal.Mode;
import org.twostep.rehearsal.Observer;
import org.twostep.rehearsal.Run;
import org.twostep.rehearsal.Scenario;
import org.twostep.rehearsal.Transcript;
import org.twostep.script.Action;
import org.twostep.script.Script;
import org.twostep.script.Typed;
import org.twostep.ui.fx.ScreenThread;
import org.twostep.ui.recovery.Keeping;
import org.twostep.ui.walk.Audience;
import org.twostep.ui.walk.Pace;
import org.twostep.ui.walk.Walker;
import org.twostep.world.Devices;

/**
 * One rehearsal on the real screens, over a real store, led by the real conductor. What stands
 * beside the learner is stood in for: closing and opening the program is done here, and the saved
 * recovery codes are known here.
 */
final class RehearsalBench implements AutoCloseable {
  private static final long SEED = 20261123;
  private static final int PATIENCE = 60;
  private static final Duration A_LITTLE = Duration.ofSeconds(1);
  private static final String REOPEN = "#reopen";
  private static final String SAVED_CODE = "#firstSavedCode";
  private static final Keeping NOWHERE =
      new Keeping(
          _ -> {},
          _ -> Optional.empty(),
          _ -> Optional.empty(),
          (_, done) -> done.accept(Keeping.Printed.NO_PRINTER));

  private final Scenario scenario;
  private final Conductor conductor;
  private final StandingClock clock = new StandingClock();
  private final Chance chance = new Chance(new Random(SEED));
  private final Path folder;
  private final String savedCode;
  private Optional<Observer> observer = Optional.empty();
  private Transcript transcript;
  private Practice practice;
  private Desktop desktop;
  private TourWindow window;

  RehearsalBench(Scenario scenario) throws IOException {
    this.scenario = scenario;
    this.conductor = new Conductor(scenario);
    this.folder = Files.createTempDirectory("twostep-rehearsal");
    System.setProperty("javafx.animation.fullspeed", "true");
    ScreenThread.start();
    openStore();
    this.savedCode =
        practice.begin(scenario.start()).stream().findFirst().map(c -> c.grouped()).orElse("");
    openWindow();
    Run run = new Run("run", "Learner", scenario.id(), Mode.SHOW, clock.instant());
    transcript = new Transcript(run, List.of()).with(conductor.begin(clock.instant()));
  }

  private void openStore() {
    practice =
        Practice.open(
            new DataFolder(folder).store(),
            new CheapHasher(),
            chance,
            clock,
            time -> {
              Observer looksOn = new Observer(time);
              observer = Optional.of(looksOn);
              return looksOn;
            });
    practice.brokerage().tidy();
    practice.world().carry();
  }

  private void openWindow() {
    Models.Opened opened = Models.Opened.from(practice);
    window = ScreenThread.ask(() -> new TourWindow(Chapter.View.USUAL));
    desktop =
        ScreenThread.ask(() -> {
          Desktop shown =
              new Desktop(
                  practice,
                  opened,
                  new Surroundings(
                      StandingClock.ZONE,
                      window.look(),
                      NOWHERE,
                      _ -> {},
                      Runnable::run,
                      new Alone(practice, folder)));
          window.show(shown.root());
          return shown;
        });
  }

  /** Notes what happened and goes on from step to step, as far as that leads. */
  private List<Entry> conduct() {
    transcript = transcript.with(observer.map(Observer::take).orElse(List.of()));
    List<Entry> more =
        conductor.goOn(
            transcript,
            desktop.models().brokerage().file(),
            desktop.models().brokerage().pageProperty().get(),
            desktop.models().world().devicesProperty().get(),
            now());
    transcript = transcript.with(more);
    return more;
  }

  private Instant now() {
    return practice.clock().instant();
  }

  Transcript transcript() {
    return transcript;
  }

  /** Notes what has come about without anybody's doing. */
  List<Entry> nothingDone() {
    return ScreenThread.ask(this::conduct);
  }

  /**
   * Does the present step by its script, and stops as a demonstration does: as soon as it is done.
   *
   * @return what was left of the script then
   */
  List<Action> showStep() throws Exception {
    int number = transcript.step();
    List<Action> actions =
        scenario.step(number).script().actions().stream().map(this::known).toList();
    if (actions.contains(new Action.Press(REOPEN))) {
      reopen();
      conduct();
      return List.of();
    }
    Watch watch = new Watch(number, actions);
    return ScreenThread.ask(() -> watch.walk()).get(PATIENCE, TimeUnit.SECONDS);
  }

  /** What the coach would show is known here. */
  private Action known(Action action) {
    return action instanceof Action.Type(var field, var text)
            && text.equals(new Typed.Shown(SAVED_CODE))
        ? new Action.Type(field, new Typed.Words(savedCode))
        : action;
  }

  private void reopen() {
    closeWindow();
    openStore();
    openWindow();
    transcript = transcript.with(List.of(new Entry(now(), Entry.Kind.REOPENED)));
  }

  private void closeWindow() {
    ScreenThread.ask(() -> {
      desktop.end();
      window.close();
      return true;
    });
    desktop.close();
  }

  @Override
  public void close() throws IOException {
    closeWindow();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }

  /** Looks before each action whether the step is done already. */
  private final class Watch implements Audience, org.twostep.ui.walk.Surroundings {
    private final int number;
    private final List<Action> actions;
    private final CompletableFuture<List<Action>> left = new CompletableFuture<>();
    private final Walker walker;
    private int done;

    Watch(int number, List<Action> actions) {
      this.number = number;
      this.actions = actions;
      this.walker = new Walker(window.scene(), new Script(actions), this, () -> Pace.AT_ONCE, this);
    }

    CompletableFuture<List<Action>> walk() {
      Thread.currentThread()
          .setUncaughtExceptionHandler((_, fault) -> left.completeExceptionally(fault));
      walker
          .start()
          .whenComplete((_, fault) -> {
            if (fault == null) {
              conduct();
              left.complete(List.of());
            } else {
              left.completeExceptionally(fault);
            }
          });
      return left;
    }

    @Override
    public void before(Action action, Optional<Node> control) {
      conduct();
      if (transcript.step() != number || transcript.isOver()) {
        walker.pause();
        left.complete(actions.subList(done, actions.size()));
      }
    }

    @Override
    public void after(Action action) {
      done++;
    }

    @Override
    public void look(String key) {
      throw new AssertionError("a rehearsal shows no pictures: " + key);
    }

    @Override
    public ReadOnlyIntegerProperty pending() {
      return desktop.background().pendingProperty();
    }

    @Override
    public Devices devices() {
      return desktop.models().world().devicesProperty().get();
    }

    @Override
    public void pass(Duration time) {
      clock.pass(time);
      desktop.models().ticker().tick();
    }

    @Override
    public void whileWaiting() {
      pass(A_LITTLE);
    }
  }
}
