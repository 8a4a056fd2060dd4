package org.twostep.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.stage.Stage;
import org.twostep.account.Argon2Hasher;
import org.twostep.app.Desktop.Surroundings;
import org.twostep.app.StartFailure.Reason;
import org.twostep.app.WindowMemory.Remembered;
import org.twostep.store.Backups;
import org.twostep.store.StoreException;
import org.twostep.ui.fx.ScreenThread;

/**
 * The program as people start it. The thread that started it opens and closes the store, so that
 * the screen thread never waits for a file.
 */
public final class TwostepProgram implements Program {
  private final Clock clock = Clock.systemUTC();
  private final ZoneId zone = ZoneId.systemDefault();

  /** The store, how the window was left, and a window that shows nothing yet. */
  private record Loaded(Practice practice, Remembered remembered, MainWindow window) {}

  @Override
  public void openWindow(Path store) throws StartFailure {
    Summons summons = new Summons(Practice.folder(store));
    Optional<Loaded> loaded = loadUnlessOpen(store);
    if (loaded.isPresent()) {
      show(store, loaded.get(), summons);
    } else if (!summons.isAnswered()) {
      show(store, loadBesideToolkit(store), summons); // the other may have been about to end
    }
  }

  /** Empty where another Twostep has the account open. */
  private Optional<Loaded> loadUnlessOpen(Path store) throws StartFailure {
    try {
      return Optional.of(loadBesideToolkit(store));
    } catch (StartFailure failure) {
      if (failure.reason() instanceof Reason.StoreInUse) {
        return Optional.empty();
      }
      throw failure;
    }
  }

  private void show(Path store, Loaded loaded, Summons summons) throws StartFailure {
    RehearsalRoom room =
        new RehearsalRoom(Practice.folder(store), new Argon2Hasher(), Chance.secure(), clock);
    ProgramLoop loop = new ProgramLoop(new OnThisMachine(), store, room, loaded.practice());
    MainWindow window = loaded.window();
    window.onClose(() -> loop.wish(new Wish.Close()));
    try (Summons.Listener _ = summons.listen(() -> ScreenThread.ask(window::toFront));
        Logout _ = Logout.leadsTo(loop::closeAccounts)) {
      loop.run(window, loaded.remembered());
    } catch (StoreException e) {
      throw StoreFailures.of(e, store);
    }
  }

  @Override
  public void takeTour(Path folder) throws StartFailure {
    new Tour(folder).take();
  }

  private Practice load(Path store) {
    Practice practice = Practice.open(store, new Argon2Hasher(), Chance.secure(), clock);
    practice.brokerage().tidy();
    practice.world().carry();
    return practice;
  }

  /** The window, with its fonts and style sheets, is made while the store opens. */
  private Loaded loadBesideToolkit(Path store) throws StartFailure {
    CompletableFuture<Practice> practice = CompletableFuture.supplyAsync(() -> load(store));
    CompletableFuture<Remembered> remembered =
        practice.thenApply(opened -> new WindowMemory(opened.store().preferences()).read());
    ScreenThread.start();
    MainWindow window = ScreenThread.ask(() -> new MainWindow(new Stage()));
    try {
      return new Loaded(practice.join(), remembered.join(), window);
    } catch (CompletionException e) {
      if (e.getCause() instanceof StoreException cause) {
        throw StoreFailures.of(cause, store);
      }
      throw e;
    }
  }

  /** The practice account in the learner's own folder. */
  private final class OnThisMachine implements ProgramLoop.Accounts {
    @Override
    public Practice open(Path store) throws StartFailure {
      try {
        return load(store);
      } catch (StoreException e) {
        throw StoreFailures.of(e, store);
      }
    }

    @Override
    public BackupKeeper backups(Path store, Practice practice) {
      return new BackupKeeper(
          Backups.in(Practice.folder(store)),
          practice.store(),
          clock.withZone(zone),
          BackupKeeper.Pace.USUAL);
    }

    @Override
    public void reset(Path store) throws StartFailure {
      DataFolder.prepare(Practice.folder(store)).reset(LocalDateTime.now(clock.withZone(zone)));
    }

    @Override
    public Surroundings surroundings(MainWindow window, Desktop.Backdrops backdrops) {
      return new Surroundings(
          zone,
          window.look(),
          window.keeping(),
          window::openSettings,
          window::afterFirstFrame,
          backdrops);
    }
  }
}
