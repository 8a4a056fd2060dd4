package org.twostep.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.twostep.CheapHasher;
import org.twostep.SettableClock;
import org.twostep.app.WindowMemory.Remembered;
import org.twostep.app.WindowMemory.Size;
import org.twostep.store.Backups;
import org.twostep.ui.control.FieldInput;
import org.twostep.ui.control.FormField;
import org.twostep.ui.fx.Focus;
import org.twostep.ui.fx.ScreenThread;
import org.twostep.ui.model.Look.Appearance;
import org.twostep.ui.model.Look.TextSize;

/** From the practice account into a rehearsal, back a step, out of the program and in again. */
@Timeout(120)
class ProgramLoopTest {
  private static final Remembered LOOK =
      new Remembered(new Size(1000, 900), Appearance.LIGHT, TextSize.USUAL);

  private final InstantSource clock = new SettableClock();
  private final Chance chance = new Chance(new Random(20_261_123));

  @TempDir private Path folder;
  private Stage stage;
  private ProgramLoop loop;
  private CompletableFuture<Void> end;

  private final class Accounts implements ProgramLoop.Accounts {
    @Override
    public Practice open(Path store) {
      return Practice.open(store, new CheapHasher(), chance, clock);
    }

    @Override
    public BackupKeeper backups(Path store, Practice practice) {
      return new BackupKeeper(
          Backups.in(folder), practice.store(), Clock.systemUTC(), BackupKeeper.Pace.USUAL);
    }

    @Override
    public void reset(Path store) throws StartFailure {
      throw new AssertionError("nobody starts over");
    }

    @Override
    public Desktop.Surroundings surroundings(MainWindow window, Desktop.Backdrops backdrops) {
      return new Desktop.Surroundings(
          ZoneOffset.UTC,
          window.look(),
          window.keeping(),
          _ -> {},
          window::afterFirstFrame,
          backdrops);
    }
  }

  @BeforeEach
  void open() {
    ScreenThread.start();
    Platform.setImplicitExit(false);
    Accounts accounts = new Accounts();
    Path store = folder.resolve("twostep");
    RehearsalRoom room = new RehearsalRoom(folder, new CheapHasher(), chance, clock);
    loop = new ProgramLoop(accounts, store, room, accounts.open(store));
    MainWindow window =
        ScreenThread.ask(() -> {
          stage = new Stage();
          return new MainWindow(stage);
        });
    end =
        CompletableFuture.runAsync(() -> {
          try {
            loop.run(window, LOOK);
          } catch (StartFailure e) {
            throw new CompletionException(e);
          }
        });
  }

  @AfterEach
  void close() throws Exception {
    loop.wish(new Wish.Close());
    end.get(30, TimeUnit.SECONDS);
    ScreenThread.ask(() -> {
      stage.hide();
      return true;
    });
  }

  private Optional<Node> find(String selector) {
    return Stream.ofNullable(stage.getScene())
        .flatMap(scene -> scene.getRoot().lookupAll(selector).stream())
        .filter(Focus::isShown)
        .findFirst();
  }

  private void await(String what, BooleanSupplier condition) throws InterruptedException {
    for (int tries = 0; tries < 600; tries++) {
      if (ScreenThread.ask(condition::getAsBoolean)) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("never came: " + what);
  }

  private void awaitShown(String selector) throws InterruptedException {
    await(selector, () -> find(selector).filter(node -> !node.isDisabled()).isPresent());
  }

  private void press(String selector) throws InterruptedException {
    awaitShown(selector);
    ScreenThread.ask(() -> {
      ((ButtonBase) find(selector).orElseThrow()).fire();
      return true;
    });
  }

  private void type(String field, String text) throws InterruptedException {
    awaitShown(field);
    ScreenThread.ask(() -> {
      Node node = find(field).orElseThrow();
      ((TextInputControl) (node instanceof FieldInput input ? input.editor() : node)).setText(text);
      return true;
    });
  }

  private String text(String selector) {
    return find(selector).map(node -> ((Label) node).getText()).orElse("");
  }

  private void guide() throws InterruptedException {
    press("#rehearsals");
    press(".page-frame #guide");
    awaitShown("#username");
    await("the coach's strip", () -> strip().startsWith("Guide me: step 1"));
  }

  private String strip() {
    return find(".guide-strip .label").map(node -> ((Label) node).getText()).orElse("");
  }

  private void goWrong() throws InterruptedException {
    press("#fillIn");
    type("#password", "not the password");
    press("#signIn");
    await(
        "the refusal",
        () ->
            find("#passwordField").filter(f -> !((FormField) f).getError().isEmpty()).isPresent());
  }

  @Test
  void aStepIsTriedAgainFromItsBeginningAndTheMistakeStaysInTheReport() throws Exception {
    guide();
    goWrong();
    press("#showGuide");
    awaitShown("#retry");
    press("#retry");
    await("an empty form", () -> "".equals(typed("#username")));
    await("the first step", () -> strip().startsWith("Guide me: step 1"));
    press("#fillIn");
    press("#signIn");
    await("the second step", () -> strip().startsWith("Guide me: step 2"));
  }

  private String typed(String field) {
    return find(field)
        .map(node ->
            ((TextInputControl) (node instanceof FieldInput input ? input.editor() : node))
                .getText())
        .orElse("?");
  }

  @Test
  void aRehearsalGoesOnWhereItWasAfterClosingAndTheOwnAccountIsAsItWas() throws Exception {
    guide();
    press("#fillIn");
    press("#signIn");
    await("the second step", () -> strip().startsWith("Guide me: step 2"));
    close();
    open();
    await("the second step again", () -> strip().startsWith("Guide me: step 2"));
    press("#showGuide");
    press("#leave");
    awaitShown(".page-frame #guide");
    press("#rehearsals");
    awaitShown("#username");
    assertFalse(ScreenThread.ask(() -> find("#profileMenu").isPresent()));
  }

  @Test
  void timeIsTakenAndGivenBack() throws Exception {
    guide();
    press("#showGuide");
    press("#takeTime");
    await("the sentence", () -> text("#timeText").startsWith("The clock stands still."));
    press("#takeTime");
    await("the other sentence", () -> text("#timeText").startsWith("Stops the practice clock"));
  }

  @Test
  void aRehearsalThatCannotBeOpenedSaysSoWhereItWasChosen() throws Exception {
    Files.writeString(folder.resolve("rehearsal"), "a file where the folder would be");
    press("#rehearsals");
    press(".page-frame #guide");
    await("the sentence", () -> text(".page-frame #said").startsWith("This rehearsal could not"));
    assertTrue(ScreenThread.ask(() -> find(".page-frame #guide").isPresent()));
    Files.delete(folder.resolve("rehearsal"));
    press(".page-frame #guide");
    awaitShown("#username");
    assertEquals("", ScreenThread.ask(() -> text(".page-frame #said")));
  }
}
