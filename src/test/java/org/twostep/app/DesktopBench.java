package org.twostep.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.twostep.CheapHasher;
import org.twostep.SettableClock;
import org.twostep.account.Activity;
import org.twostep.account.Outcome;
import org.twostep.app.WindowMemory.Remembered;
import org.twostep.app.WindowMemory.Size;
import org.twostep.brokerage.Brokerage;
import org.twostep.brokerage.CustomerFile;
import org.twostep.brokerage.Page;
import org.twostep.guide.Feedback;
import org.twostep.registration.Registration;
import org.twostep.registration.Step;
import org.twostep.rehearsal.Entry;
import org.twostep.rehearsal.Mode;
import org.twostep.rehearsal.Scenario;
import org.twostep.rehearsal.Start;
import org.twostep.rehearsal.Transcript;
import org.twostep.rehearsal.Trouble;
import org.twostep.script.Script;
import org.twostep.ui.control.Pictures;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.ScreenThread;
import org.twostep.ui.fx.Views;
import org.twostep.ui.model.Look.Appearance;
import org.twostep.ui.model.Look.TextSize;
import org.twostep.ui.model.OfficeModel.Room;
import org.twostep.ui.model.ScreenCode;
import org.twostep.ui.recovery.Keeping;
import org.twostep.ui.recovery.Keeping.Printed;
import org.twostep.ui.walk.Pace;
import org.twostep.ui.walk.Surroundings;
import org.twostep.ui.walk.Walker;
import org.twostep.world.Authenticator;
import org.twostep.world.Delay;
import org.twostep.world.Devices;
import org.twostep.world.World;

/**
 * The whole program in a window, over a real store in a folder of its own, with a clock that the
 * test sets, codes from a seed and cheap hashes. Whatever is thrown on any thread fails the test.
 */
public final class DesktopBench implements BeforeEachCallback, AfterEachCallback {
  private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
  private static final String STORE = "twostep";
  private static final long SEED = 20261123;
  private static final int PATIENCE = 20;
  private static final String LEARNER = "Ada";

  private final List<Throwable> thrown = new CopyOnWriteArrayList<>();
  private final List<String> copied = new ArrayList<>();
  private final List<Entry> noted = new ArrayList<>();
  private final Delay delay;
  private double width = 1000;
  private double height = 900;
  private TextSize textSize = TextSize.USUAL;
  private Appearance appearance = Appearance.LIGHT;
  private SettableClock clock;
  private Random random;
  private Path folder;
  private Practice practice;
  private Desktop desktop;
  private MainWindow window;
  private Stage stage;
  private Optional<RehearsalRoom.Opened> rehearsal = Optional.empty();
  private boolean open;
  private int startOvers;

  private Optional<Path> savesTo = Optional.empty();
  private Optional<Path> opens = Optional.empty();
  private final List<Wish> wishes = new CopyOnWriteArrayList<>();
  private Printed printed = Printed.NO_PRINTER;
  private Thread.UncaughtExceptionHandler before;

  /** Messages arrive at once. */
  public DesktopBench() {
    this(Delay.AT_ONCE);
  }

  public DesktopBench(Delay delay) {
    this.delay = delay;
  }

  /** Another size of the window, from the next opening on. */
  public DesktopBench sized(double newWidth, double newHeight) {
    width = newWidth;
    height = newHeight;
    return this;
  }

  /** Another look, from the next opening on. */
  public DesktopBench looking(Appearance newAppearance, TextSize newTextSize) {
    appearance = newAppearance;
    textSize = newTextSize;
    return this;
  }

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((_, cause) -> thrown.add(cause));
    ScreenThread.start();
    Platform.setImplicitExit(false);
    clock = new SettableClock();
    random = new Random(SEED);
    folder = Files.createTempDirectory("twostep-bench");
    openStore();
    practice.world().setDelay(delay);
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    try {
      if (open) {
        context.getExecutionException().ifPresent(_ -> picture(context.getDisplayName()));
        if (rehearsal.isPresent()) {
          leaveRehearsal();
          practice.close();
        } else {
          close();
        }
      } else {
        practice.close();
      }
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
      delete();
    }
    assertNothingThrown();
  }

  /** Fails where something was thrown on any thread since the test began. */
  public void assertNothingThrown() {
    if (!thrown.isEmpty()) {
      AssertionError failure = new AssertionError("thrown meanwhile: " + thrown);
      thrown.forEach(failure::addSuppressed);
      throw failure;
    }
  }

  private void picture(String name) {
    onScreen(() -> {
      try {
        Pictures.save(scene().snapshot(null), "failed-" + name.replaceAll("[^A-Za-z0-9]", "-"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return true;
    });
  }

  private void delete() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }

  private void openStore() {
    practice = Practice.open(folder.resolve(STORE), new CheapHasher(), new Chance(random), clock);
  }

  /** The brokerage behind the screens; for going to where a test begins. */
  public Brokerage brokerage() {
    return practice.brokerage();
  }

  /** The world behind the screens. */
  public World world() {
    return practice.world();
  }

  /** Has this happen to the account, oldest first; an open window hears of it. */
  public void happened(List<Activity> entries) {
    update(file -> new Outcome<>(file, List.of(), entries, List.of()));
  }

  /** Puts the customer's file into another state; an open window hears of it. */
  public void change(UnaryOperator<CustomerFile> change) {
    update(file -> Outcome.of(change.apply(file)));
  }

  private void update(Function<CustomerFile, Outcome<CustomerFile>> action) {
    practice.store().customerFiles().update(action);
    if (open) {
      onScreen(() -> {
        desktop.models().brokerage().tidy();
        return true;
      });
      settle();
    }
  }

  /** The authenticator app on the phone. */
  public Authenticator authenticator() {
    return practice.authenticator();
  }

  /** What square code the computer shows. */
  public ScreenCode screenCode() {
    return desktop.models().screenCode();
  }

  public boolean isOpen() {
    return open;
  }

  /** Opens the window. */
  public DesktopBench open() {
    practice.brokerage().tidy();
    practice.world().carry();
    show(practice, new Bench());
    return this;
  }

  private void show(Practice shown, Desktop.Backdrops backdrops) {
    Models.Opened opened = Models.Opened.from(shown);
    onScreen(() -> {
      show(shown, opened, backdrops);
      return true;
    });
    open = true;
    settle();
  }

  private void show(Practice shown, Models.Opened opened, Desktop.Backdrops backdrops) {
    stage = new Stage();
    window = new MainWindow(stage);
    desktop =
        new Desktop(
            shown,
            opened,
            new Desktop.Surroundings(
                ZONE, window.look(), keeping(), window::openSettings, Runnable::run, backdrops));
    stage.setX(0);
    stage.setY(0);
    if (rehearsal.isEmpty()) {
      desktop.models().trouble().setLog(noted::add);
    }
    window.show(desktop, new Remembered(new Size(width, height), appearance, textSize));
    scene().getPreferences().setReducedMotion(true);
  }

  /** A program that only notes what is wished for. */
  private final class Bench implements Desktop.Backdrops {
    @Override
    public Backdrop make(Models models, Controllers.Host host, Lifecycle lifecycle) {
      Company company =
          new Company(
              new Rehearsals(folder.resolve("rehearsals")),
              practice.store().runs(),
              practice.store().preferences(),
              wishes::add);
      return rehearsal
          .<Backdrop>map(
              under -> new InRehearsal(company, under, rehearsalRoom(), models, host, lifecycle))
          .orElseGet(
              () -> new AtHome(company, new Wish.Home(Room.PRACTICE, ""), models, host, lifecycle));
    }

    @Override
    public void startOver() {
      startOvers++;
    }
  }

  private RehearsalRoom rehearsalRoom() {
    return new RehearsalRoom(folder, new CheapHasher(), new Chance(random), clock);
  }

  /** Opens the window on a rehearsal, begun by the one learner there is. */
  public void rehearse(Scenario scenario, Mode mode) {
    enter(rehearsalRoom().begin(scenario, mode, LEARNER, practice.store().runs()));
  }

  /** Closes the window and opens the rehearsal again that is not over. */
  public void reopenRehearsal() {
    Scenario under = rehearsal.orElseThrow().scenario();
    leaveRehearsal();
    enter(rehearsalRoom().goOn(under, practice.store().runs().unfinished().orElseThrow()));
  }

  private void enter(RehearsalRoom.Opened opened) {
    rehearsal = Optional.of(opened);
    show(opened.practice(), new Bench());
  }

  private void leaveRehearsal() {
    onScreen(() -> {
      desktop.end();
      stage.hide();
      return true;
    });
    desktop.close();
    open = false;
    rehearsal = Optional.empty();
  }

  /** What is kept of the rehearsal so far. */
  public Transcript transcript() {
    settle();
    return practice.store().runs().of(LEARNER).getLast();
  }

  /** A person who saves where they are told to, and a printer that does as it is told. */
  private Keeping keeping() {
    return new Keeping(copied::add, _ -> savesTo, _ -> opens, (_, done) -> done.accept(printed));
  }

  /** Which file is opened from now on; empty for somebody who thinks better of it. */
  public void opens(Optional<Path> file) {
    opens = file;
  }

  /** Where a file goes that is saved from now on; empty for somebody who thinks better of it. */
  public void savesTo(Optional<Path> file) {
    savesTo = file;
  }

  /** What becomes of a page that is printed from now on. */
  public void prints(Printed outcome) {
    printed = outcome;
  }

  /** Puts everything into the state that a rehearsal begins with; before the window is open. */
  public DesktopBench begin(Start start) {
    practice.begin(start);
    return this;
  }

  /** Has this happen from now on, as it does when a step of a rehearsal begins. */
  public void trouble(List<Trouble> troubles) {
    onScreen(() -> {
      desktop.models().trouble().begin(troubles);
      return true;
    });
    settle();
  }

  /** Ends all trouble, as it does when a rehearsal is over. */
  public void endTrouble() {
    onScreen(() -> {
      desktop.models().trouble().end();
      return true;
    });
    settle();
  }

  /** What was noted in trouble so far. */
  public List<Entry> noted() {
    return onScreen(() -> List.copyOf(noted));
  }

  /** Does what a script says, on the screens. */
  public void walk(Script script) {
    CompletableFuture<Void> end =
        onScreen(() -> new Walker(scene(), script, around(), () -> Pace.AT_ONCE, _ -> {}).start());
    try {
      end.get(2L * PATIENCE, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError("the walk does not get through", e);
    }
    settle();
  }

  private Surroundings around() {
    return new Surroundings() {
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
        clock.advance(time);
        desktop.models().ticker().tick();
      }

      @Override
      public void whileWaiting() {
        pass(Duration.ofSeconds(1));
      }
    };
  }

  /** What was wished of the program so far. */
  List<Wish> wishes() {
    return List.copyOf(wishes);
  }

  /** Closes the window as its close button does. */
  public void close() {
    Remembered remembered =
        onScreen(() -> {
          desktop.end();
          return window.present();
        });
    desktop.finish();
    new WindowMemory(practice.store().preferences()).keep(remembered);
    practice.close();
    onScreen(() -> {
      stage.hide();
      return true;
    });
    open = false;
  }

  /** Closes the window and opens another one over the same store. */
  public DesktopBench reopen() {
    close();
    return reopened();
  }

  /** Closes the window, and opens another one on a fresh account. */
  public DesktopBench startAnew() throws IOException {
    close();
    delete();
    Files.createDirectory(folder);
    openStore();
    practice.world().setDelay(delay);
    return open();
  }

  /** Opens another window after the last one was closed. */
  public DesktopBench reopened() {
    openStore();
    return open();
  }

  /** Changes how the open window looks. */
  public void look(Appearance newAppearance, TextSize newTextSize) {
    onScreen(() -> {
      window.look().appearanceProperty().set(newAppearance);
      window.look().textSizeProperty().set(newTextSize);
      return true;
    });
  }

  /** Lets time pass. */
  public void pass(Duration time) {
    clock.advance(time);
    onScreen(() -> {
      desktop.models().ticker().tick();
      return true;
    });
    settle();
  }

  /** Has something done on the screen thread and waits for the answer. */
  public <T> T onScreen(Supplier<T> question) {
    return Platform.isFxApplicationThread() ? question.get() : ScreenThread.ask(question);
  }

  /** Waits until all that was asked for has been answered and drawn. */
  public void settle() {
    await("all is answered", () -> desktop.background().pendingProperty().get() == 0);
    onScreen(() -> {
      scene().getRoot().applyCss();
      scene().getRoot().layout();
      return true;
    });
  }

  /** Waits until something holds, looked at on the screen thread whenever something changed. */
  public void await(String what, BooleanSupplier condition) {
    CompletableFuture<Boolean> met = new CompletableFuture<>();
    AnimationTimer pulses =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            look(condition, met);
          }
        };
    Subscription changes =
        onScreen(() -> {
          look(condition, met);
          pulses.start();
          return desktop
              .background()
              .pendingProperty()
              .subscribe(() -> Platform.runLater(() -> look(condition, met)));
        });
    try {
      met.get(PATIENCE, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new AssertionError("never came: " + what, e);
    } catch (Exception e) {
      throw new AssertionError(what, e);
    } finally {
      onScreen(() -> {
        pulses.stop();
        changes.unsubscribe();
        return true;
      });
    }
  }

  /** Lets the toolkit draw anew, twice: what wraps asks for its height once its width is known. */
  public void redraw() {
    int[] pulses = {0};
    await("the toolkit draws", () -> pulses[0]++ > 2);
  }

  private static void look(BooleanSupplier condition, CompletableFuture<Boolean> met) {
    try {
      if (condition.getAsBoolean()) {
        met.complete(true);
      }
    } catch (RuntimeException | AssertionError e) {
      met.completeExceptionally(e);
    }
  }

  public Scene scene() {
    return stage.getScene();
  }

  public Parent root() {
    return scene().getRoot();
  }

  public SettableClock clock() {
    return clock;
  }

  /** The store's folder. */
  public Path folder() {
    return folder;
  }

  /** What people thought of the guide's answers. */
  public List<Feedback> feedback() {
    return practice.store().feedback().all();
  }

  /** What was put on the clipboard, in order. */
  public List<String> copied() {
    return List.copyOf(copied);
  }

  public CustomerFile file() {
    return onScreen(() -> desktop.models().brokerage().file());
  }

  /** Follows a link to a page of the site. */
  public void go(Page page) {
    onScreen(() -> {
      desktop.models().brokerage().go(page);
      return true;
    });
    settle();
  }

  public Page page() {
    return onScreen(() -> desktop.models().brokerage().pageProperty().get());
  }

  public Step step() {
    return file().registration().map(Registration::step).orElseThrow();
  }

  public Devices devices() {
    return onScreen(() -> desktop.models().world().devicesProperty().get());
  }

  /** The sentence above the panes, or empty. */
  public String notice() {
    return onScreen(() -> desktop.models().notice().get());
  }

  /** The sentence that stands for a key. */
  public String text(String key, Object... args) {
    return desktop.models().messages().text(key, args);
  }

  /** How often the panel of settings asked to start over. */
  public int startOvers() {
    return startOvers;
  }

  /** Loads any screen as the program does. */
  Views views() {
    return new Controllers(
            desktop.models(),
            new Controllers.Host(
                desktop.background(), window.look(), keeping(), () -> startOvers++),
            practice.policy())
        .views();
  }

  Models models() {
    return desktop.models();
  }

  /** Fails unless the present page is this one. */
  public void assertPage(Page expected) {
    assertEquals(expected, page());
  }
}
