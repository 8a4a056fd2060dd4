package org.twostep.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import org.twostep.account.Argon2Hasher;
import org.twostep.account.SecretHasher;
import org.twostep.app.Desktop.Backdrops;
import org.twostep.app.Desktop.Surroundings;
import org.twostep.app.tour.Album;
import org.twostep.app.tour.Chapter;
import org.twostep.app.tour.Chapters;
import org.twostep.app.tour.Png;
import org.twostep.app.tour.StandingClock;
import org.twostep.rehearsal.Mode;
import org.twostep.rehearsal.RunStore;
import org.twostep.rehearsal.Scenario;
import org.twostep.script.Script;
import org.twostep.store.StoreException;
import org.twostep.ui.fx.ScreenThread;
import org.twostep.ui.recovery.Keeping;
import org.twostep.ui.walk.Pace;
import org.twostep.ui.walk.WalkFailure;
import org.twostep.ui.walk.Walker;
import org.twostep.world.Devices;

/** Walks through all chapters without a display and puts the pictures into a folder. */
final class Tour {
  /** The pictures are to be the same each time, the codes in them too. */
  private static final long SEED = 20_261_123;

  private static final String LEARNER = "Ann";

  /** JavaFX does not wait for the eye any more, which nobody has on the tour. */
  private static final String AS_FAST_AS_POSSIBLE = "javafx.animation.fullspeed";

  /** Nobody takes anything home from the tour. */
  private static final Keeping NOWHERE =
      new Keeping(
          _ -> {},
          _ -> Optional.empty(),
          _ -> Optional.empty(),
          (_, done) -> done.accept(Keeping.Printed.NO_PRINTER));

  private final Path folder;
  private final SecretHasher hasher = new Argon2Hasher();

  /**
   * @param folder where the pictures go; exists and can be written
   */
  Tour(Path folder) {
    this.folder = folder;
  }

  /**
   * Takes the tour.
   *
   * @throws StartFailure where the pictures cannot be written, or a screen was not reached
   */
  void take() throws StartFailure {
    System.setProperty(AS_FAST_AS_POSSIBLE, "true");
    ScreenThread.start();
    List<Chapter> chapters = Chapters.all();
    try (Album album = new Album(folder, chapters)) {
      for (Chapter chapter : chapters) {
        walk(chapter, album);
      }
      album.finish();
    } catch (IOException | UncheckedIOException e) {
      throw StartFailure.folderNotWritable(folder);
    }
  }

  private void walk(Chapter chapter, Album album) throws StartFailure, IOException {
    Path store = Files.createTempDirectory("twostep-tour");
    try {
      StandingClock clock = new StandingClock();
      Chance chance = new Chance(new Random(SEED));
      if (chapter.rehearsal().isPresent()) {
        rehearse(chapter, chapter.rehearsal().get(), store, clock, chance, album);
      } else {
        for (Script sitting : chapter.sittings()) {
          Practice practice = open(store, clock, chance);
          new Sitting(chapter, practice, clock, album, new Alone(practice, store)).play(sitting);
        }
      }
    } catch (StoreException e) {
      throw StartFailure.folderNotWritable(store);
    } catch (CompletionException e) {
      throw StartFailure.tourStopped(chapter.key(), said(e), e);
    } finally {
      delete(store);
    }
  }

  private Practice open(Path store, StandingClock clock, Chance chance) {
    Practice practice = Practice.open(new DataFolder(store).store(), hasher, chance, clock);
    practice.brokerage().tidy();
    practice.world().carry();
    return practice;
  }

  /** A rehearsal, on an account of its own beside the learner's; each sitting goes on with it. */
  private void rehearse(
      Chapter chapter,
      Scenario scenario,
      Path store,
      StandingClock clock,
      Chance chance,
      Album album) {
    RehearsalRoom room = new RehearsalRoom(store, hasher, chance, clock);
    try (Practice home = open(store, clock, chance)) {
      RunStore runs = home.store().runs();
      Company company =
          new Company(new Rehearsals(store), runs, home.store().preferences(), _ -> {});
      Optional<RehearsalRoom.Opened> opened = Optional.empty();
      for (Script sitting : chapter.sittings()) {
        RehearsalRoom.Opened run =
            opened.isEmpty()
                ? room.begin(scenario, Mode.GUIDE, LEARNER, runs)
                : room.goOn(scenario, runs.unfinished().orElseThrow());
        opened = Optional.of(run);
        Backdrops beside =
            (models, host, life) -> new InRehearsal(company, run, room, models, host, life);
        new Sitting(chapter, run.practice(), clock, album, beside).play(sitting);
      }
    }
  }

  private static String said(CompletionException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return cause instanceof WalkFailure failure
        ? String.valueOf(failure.getMessage())
        : cause.toString();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** The program from opening to closing. */
  private record Sitting(
      Chapter chapter, Practice practice, StandingClock clock, Album album, Backdrops backdrops) {
    void play(Script script) {
      Models.Opened opened = Models.Opened.from(practice);
      TourWindow window = ScreenThread.ask(() -> new TourWindow(chapter.view()));
      Desktop desktop = ScreenThread.ask(() -> show(window, opened));
      try {
        ScreenThread.ask(() -> walk(window, desktop, script)).join();
      } finally {
        ScreenThread.ask(() -> {
          desktop.end();
          window.close();
          return true;
        });
        desktop.close();
      }
    }

    private Desktop show(TourWindow window, Models.Opened opened) {
      Desktop desktop =
          new Desktop(
              practice,
              opened,
              new Surroundings(
                  StandingClock.ZONE,
                  window.look(),
                  NOWHERE,
                  settings -> MainWindow.openSettings(window.scene(), settings),
                  Runnable::run,
                  backdrops));
      window.show(desktop.root());
      return desktop;
    }

    private CompletableFuture<Void> walk(TourWindow window, Desktop desktop, Script script) {
      Walker walker =
          new Walker(
              window.scene(),
              script,
              new Around(desktop, clock),
              () -> Pace.AT_ONCE,
              key -> album.add(key, Png.of(window.picture())));
      CompletableFuture<Void> end = walker.start();
      // What goes wrong in an answer has no caller to hear of it; the tour must not go on as if
      // nothing had happened.
      Thread.currentThread()
          .setUncaughtExceptionHandler((_, fault) -> end.completeExceptionally(fault));
      return end;
    }
  }

  /** The standing clock and the practice account, as the walker needs them. */
  private record Around(Desktop desktop, StandingClock clock)
      implements org.twostep.ui.walk.Surroundings {
    private static final Duration A_LITTLE = Duration.ofSeconds(1);

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
