package org.twostep.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import javafx.stage.Stage;
import org.twostep.account.Argon2Hasher;
import org.twostep.app.Desktop.Surroundings;
import org.twostep.app.WindowMemory.Remembered;
import org.twostep.guide.Feedback;
import org.twostep.store.StoreException;
import org.twostep.ui.fx.ScreenThread;

/**
 * The program as people start it. The thread that started it opens and closes the store, so that
 * the screen thread never waits for a file.
 */
public final class TwostepProgram implements Program {
  private final Clock clock = Clock.systemUTC();
  private final ZoneId zone = ZoneId.systemDefault();
  private final BlockingQueue<Wish> wishes = new LinkedBlockingQueue<>();

  /** What a person can want of the program as a whole. */
  private enum Wish {
    CLOSE,
    START_OVER
  }

  /** The store, and what the first screen shows of it. */
  private record Loaded(Practice practice, Models.Opened opened, Remembered remembered) {
    /** A fresh account does not change how large the text is. */
    Loaded looking(Remembered look) {
      return new Loaded(practice, opened, look);
    }
  }

  @Override
  public void openWindow(Path store) throws StartFailure {
    Loaded loaded = loadBesideToolkit(store);
    MainWindow window = ScreenThread.ask(this::window);
    Desktop desktop = ScreenThread.ask(() -> show(window, loaded));
    while (nextWish() == Wish.START_OVER) {
      // What learners said of the answers is for the teacher, who starts over between two of them.
      List<Feedback> feedback = desktop.models().answers().feedback().all();
      Remembered look = close(window, desktop);
      DataFolder.prepare(Practice.folder(store)).reset(LocalDateTime.now(clock.withZone(zone)));
      Loaded fresh = loadBesideToolkit(store);
      feedback.forEach(fresh.practice().store().feedback()::keep);
      desktop = ScreenThread.ask(() -> show(window, fresh.looking(look)));
    }
    close(window, desktop);
  }

  @Override
  public void takeTour(Path folder) throws StartFailure {
    new Tour(folder).take();
  }

  private Loaded load(Path store) {
    Practice practice = Practice.open(store, new Argon2Hasher(), Chance.secure(), clock);
    practice.brokerage().tidy();
    practice.world().carry();
    return new Loaded(
        practice,
        Models.Opened.from(practice),
        new WindowMemory(practice.store().preferences()).read());
  }

  private Loaded loadBesideToolkit(Path store) throws StartFailure {
    try {
      return ScreenThread.startBeside(() -> load(store));
    } catch (CompletionException e) {
      if (e.getCause() instanceof StoreException cause) {
        throw failure(cause, store);
      }
      throw e;
    }
  }

  private static StartFailure failure(StoreException cause, Path store) {
    return switch (cause) {
      case StoreException.InUse _ -> StartFailure.storeInUse(store);
      case StoreException.Unwritable _ -> StartFailure.folderNotWritable(Practice.folder(store));
      case StoreException.Damaged _, StoreException.Newer _ ->
          StartFailure.storeUnreadable(store, cause);
      case StoreException.Unexpected ours -> throw ours;
    };
  }

  private MainWindow window() {
    Stage stage = new Stage();
    stage.setOnHidden(_ -> wishes.add(Wish.CLOSE));
    return new MainWindow(stage);
  }

  private Desktop show(MainWindow window, Loaded loaded) {
    Desktop desktop =
        new Desktop(
            loaded.practice(),
            loaded.opened(),
            new Surroundings(
                zone,
                window.look(),
                window.keeping(),
                window::openSettings,
                () -> wishes.add(Wish.START_OVER)));
    window.show(desktop, loaded.remembered());
    return desktop;
  }

  private Wish nextWish() {
    try {
      return wishes.take();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return Wish.CLOSE;
    }
  }

  private static Remembered close(MainWindow window, Desktop desktop) {
    Remembered remembered =
        ScreenThread.ask(() -> {
          desktop.end();
          return window.present();
        });
    desktop.close(remembered);
    return remembered;
  }
}
