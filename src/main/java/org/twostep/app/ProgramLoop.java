package org.twostep.app;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.twostep.app.Controllers.Host;
import org.twostep.app.RehearsalRoom.Opened;
import org.twostep.app.WindowMemory.Remembered;
import org.twostep.app.Wish.Home;
import org.twostep.guide.Feedback;
import org.twostep.rehearsal.Entry;
import org.twostep.rehearsal.Mode;
import org.twostep.rehearsal.RunStore;
import org.twostep.rehearsal.Scenario;
import org.twostep.rehearsal.Transcript;
import org.twostep.store.StoreException;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.ScreenThread;
import org.twostep.ui.model.OfficeModel.Room;

/**
 * From the first screen to the closing of the window: shows the learner's practice account or a
 * rehearsal, and changes from one to the other. Runs on the thread that opens and closes stores.
 */
final class ProgramLoop {
  private final Accounts accounts;
  private final Path store;
  private final RehearsalRoom room;
  private final BlockingQueue<Wish> wishes = new LinkedBlockingQueue<>();
  private final Rehearsals rehearsals;
  private volatile Practice practice;
  private BackupKeeper backups;
  private volatile Optional<Opened> run = Optional.empty();
  private Home place = new Home(Room.PRACTICE, "");

  /** Opens the practice account, makes backups of it, and starts it over. */
  interface Accounts {
    Practice open(Path store) throws StartFailure;

    BackupKeeper backups(Path store, Practice practice);

    void reset(Path store) throws StartFailure;

    Desktop.Surroundings surroundings(MainWindow window, Desktop.Backdrops backdrops);
  }

  ProgramLoop(Accounts accounts, Path store, RehearsalRoom room, Practice practice) {
    this.accounts = accounts;
    this.store = store;
    this.room = room;
    this.practice = practice;
    this.rehearsals = new Rehearsals(Practice.folder(store).resolve("rehearsals"));
    this.backups = accounts.backups(store, practice);
  }

  /** Wishes from the window itself. */
  void wish(Wish wish) {
    wishes.add(wish);
  }

  void run(MainWindow window, Remembered remembered) throws StartFailure {
    resume();
    Remembered look = remembered;
    for (boolean open = true; open; ) {
      Desktop desktop = show(window, look);
      Wish wish = next();
      look = leave(window, desktop);
      open = !(wish instanceof Wish.Close);
      obey(wish);
    }
    keep(look);
    close();
  }

  /** What cannot be kept, on a full disk, is only how the window looked. */
  private void keep(Remembered look) {
    try {
      new WindowMemory(practice.store().preferences()).keep(look);
    } catch (StoreException full) {
      return; // the next window looks as this one did in the beginning
    }
  }

  private void close() {
    backups.close();
    practice.close();
  }

  /** Waits for what is being kept and closes the accounts, whatever is on the screen. */
  void closeAccounts() {
    run.map(Opened::practice).ifPresent(Practice::close);
    practice.close();
  }

  /** Goes on with a rehearsal that was under way when the program was closed. */
  private void resume() {
    runs()
        .unfinished()
        .ifPresent(transcript ->
            rehearsals
                .find(transcript.run().scenario())
                .filter(_ -> transcript.run().mode() != Mode.SHOW && room.isThere())
                .ifPresentOrElse(
                    scenario -> enter(scenario, () -> room.goOn(scenario, transcript)),
                    () -> giveUp(transcript)));
  }

  private void giveUp(Transcript transcript) {
    Entry left = new Entry(practice.clock().instant(), Entry.Kind.LEFT);
    runs().append(transcript.run().id(), List.of(left));
  }

  private Desktop show(MainWindow window, Remembered look) {
    Practice shown = run.map(Opened::practice).orElse(practice);
    Models.Opened opened = Models.Opened.from(shown);
    return ScreenThread.ask(() -> {
      Desktop desktop = new Desktop(shown, opened, accounts.surroundings(window, new Beside()));
      window.show(desktop, look);
      return desktop;
    });
  }

  /** What stands beside the site: at home the rehearsals to choose from, in one its coach. */
  private final class Beside implements Desktop.Backdrops {
    @Override
    public Backdrop make(Models models, Host host, Lifecycle lifecycle) {
      Company company =
          new Company(rehearsals, runs(), practice.store().preferences(), wishes::add);
      return run.<Backdrop>map(
              under -> new InRehearsal(company, under, room, models, host, lifecycle))
          .orElseGet(() -> new AtHome(company, place, models, host, lifecycle));
    }

    @Override
    public void startOver() {
      wishes.add(new Wish.StartOver());
    }
  }

  private RunStore runs() {
    return practice.store().runs();
  }

  private Wish next() {
    try {
      return wishes.take();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return new Wish.Close();
    }
  }

  private Remembered leave(MainWindow window, Desktop desktop) {
    Remembered look =
        ScreenThread.ask(() -> {
          desktop.end();
          return window.present();
        });
    desktop.finish();
    run.map(Opened::practice).ifPresent(Practice::close);
    return look;
  }

  private void obey(Wish wish) throws StartFailure {
    switch (wish) {
      case Wish.Close _ -> run = Optional.empty();
      case Wish.StartOver _ -> startOver();
      case Wish.Rehearse rehearse -> begin(rehearse);
      case Wish.Again(int step) ->
          again((scenario, transcript) -> room.again(scenario, transcript, step));
      case Wish.Reopen _ -> again(room::goOn);
      case Home home -> goHome(home);
    }
  }

  private void goHome(Home home) {
    run = Optional.empty();
    place = home;
  }

  private void begin(Wish.Rehearse wish) {
    runs().unfinished().ifPresent(this::giveUp);
    enter(wish.scenario(), () -> room.begin(wish.scenario(), wish.mode(), wish.learner(), runs()));
  }

  /** What goes on with the run that was left. */
  private interface GoOn {
    Opened on(Scenario scenario, Transcript transcript);
  }

  private void again(GoOn goOn) {
    Scenario scenario = run.orElseThrow().scenario();
    runs().unfinished().ifPresent(left -> enter(scenario, () -> goOn.on(scenario, left)));
  }

  /** A rehearsal that cannot be opened, because the disk is full or the like, leads home. */
  private void enter(Scenario scenario, Supplier<Opened> open) {
    try {
      run = Optional.of(open.get());
    } catch (StoreException | UncheckedIOException e) {
      goHome(new Home(Room.REHEARSALS, scenario.id(), true));
    }
  }

  /** What learners said and did belongs to the teacher, who starts over between two of them. */
  private void startOver() throws StartFailure {
    List<Feedback> feedback = practice.store().feedback().all();
    List<Transcript> done = runs().all();
    close();
    accounts.reset(store);
    practice = accounts.open(store);
    backups = accounts.backups(store, practice);
    feedback.forEach(practice.store().feedback()::keep);
    done.forEach(this::keep);
    goHome(new Home(Room.PRACTICE, ""));
  }

  private void keep(Transcript transcript) {
    runs().addLearner(transcript.run().learner());
    runs().begin(transcript.run());
    runs().append(transcript.run().id(), transcript.entries());
  }
}
