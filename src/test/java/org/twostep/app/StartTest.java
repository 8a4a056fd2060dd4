package org.twostep.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {
  private static final Map<String, String> DESKTOP = Map.of("DISPLAY", ":0");
  private static final Map<String, String> SERVER = Map.of();

  @TempDir private Path temp;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<String> dialogs = new ArrayList<>();
  private final List<String> done = new ArrayList<>();
  private Start.Dialog dialog =
      failure -> {
        dialogs.add(failure.sentence());
        return false;
      };
  private @Nullable StartFailure refusal;
  private @Nullable RuntimeException fault;

  private final Program program =
      new Program() {
        @Override
        public void openWindow(Path store) throws StartFailure {
          act("window " + store);
        }

        @Override
        public void takeTour(Path folder) throws StartFailure {
          act("tour " + folder);
        }

        private void act(String what) throws StartFailure {
          done.add(what);
          if (refusal != null) {
            throw refusal;
          }
          if (fault != null) {
            throw fault;
          }
        }
      };

  private int run(Map<String, String> environment, String... arguments) {
    Display.Machine machine =
        new Display.Machine() {
          @Override
          public boolean answers(String host, int number) {
            return true;
          }

          @Override
          public boolean loads(SystemLibrary library) {
            return true;
          }
        };
    Start.Console console =
        new Start.Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Start(
            program,
            new Display(environment, "Linux", machine),
            temp.resolve("usual"),
            console,
            dialog,
            Clock.fixed(Instant.parse("2026-11-23T09:41:00Z"), ZoneOffset.UTC))
        .run(arguments);
  }

  private String said(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8).strip();
  }

  @Test
  void theWindowOpensOnTheUsualFolder() {
    assertEquals(0, run(DESKTOP));
    assertEquals(List.of("window " + temp.resolve("usual/twostep")), done);
    assertEquals("", said(err));
  }

  @Test
  void theWindowOpensOnTheFolderAskedFor() {
    assertEquals(0, run(DESKTOP, "--data", temp.resolve("other").toString()));
    assertEquals(List.of("window " + temp.resolve("other/twostep")), done);
  }

  @Test
  void resettingSaysWhereTheOldStoreIsAndThenOpensTheWindow() throws Exception {
    Path store = Files.createDirectories(temp.resolve("usual")).resolve("twostep.mv.db");
    Files.writeString(store, "old");
    assertEquals(0, run(DESKTOP, "--reset"));
    Path copy = temp.resolve("usual/twostep-before-2026-11-23T09-41-00.mv.db");
    assertTrue(said(out).contains(copy.toString()), said(out));
    assertEquals("old", Files.readString(copy));
    assertEquals(1, done.size());
  }

  @Test
  void resettingWithoutAStoreSaysSo() {
    assertEquals(0, run(DESKTOP, "--reset"));
    assertTrue(said(out).contains("nothing to start over"), said(out));
  }

  @Test
  void withoutADisplayThereIsOneSentenceAndNoDialog() {
    assertEquals(3, run(SERVER));
    assertEquals(1, said(err).lines().count());
    assertEquals(List.of(), dialogs);
    assertEquals(List.of(), done);
  }

  @Test
  void withoutADisplayNothingIsReset() throws Exception {
    Path store = Files.createDirectories(temp.resolve("usual")).resolve("twostep.mv.db");
    Files.writeString(store, "old");
    assertEquals(3, run(SERVER, "--reset"));
    assertEquals("old", Files.readString(store));
  }

  @Test
  void withoutADisplayTheTourIsTakenIfThatWasAskedFor() {
    Path folder = temp.resolve("tour");
    assertEquals(0, run(SERVER, "--tour-without-display", folder.toString()));
    assertEquals(List.of("tour " + folder), done);
    assertTrue(said(out).startsWith("No window can open here"), said(out));
    assertTrue(said(out).endsWith(folder.resolve("index.html").toString()), said(out));
    assertFalse(Files.exists(temp.resolve("usual")));
  }

  @Test
  void withADisplayTheWindowOpensEvenIfATourWouldDo() {
    assertEquals(0, run(DESKTOP, "--tour-without-display", temp.resolve("tour").toString()));
    assertEquals(List.of("window " + temp.resolve("usual/twostep")), done);
  }

  @Test
  void aTourNeedsNoDisplayAndLeavesThePracticeAccountAlone() {
    Path folder = temp.resolve("tour");
    assertEquals(0, run(SERVER, "--tour", folder.toString()));
    assertEquals(List.of("tour " + folder), done);
    assertFalse(Files.exists(temp.resolve("usual")));
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaidOnceAndShownOnce() throws Exception {
    Path file = Files.createFile(temp.resolve("file"));
    assertEquals(5, run(DESKTOP, "--data", file.resolve("below").toString()));
    assertEquals(List.of(said(err)), dialogs);
    assertEquals(List.of(), done);
  }

  @Test
  void aTourFolderThatCannotBeWrittenIsSaidWithoutADialog() throws Exception {
    Path file = Files.createFile(temp.resolve("file"));
    assertEquals(5, run(DESKTOP, "--tour", file.toString()));
    assertEquals(List.of(), dialogs);
  }

  @Test
  void aStoreInUseIsSaidAndShown() {
    refusal = StartFailure.storeInUse(temp.resolve("usual/twostep.mv.db"));
    assertEquals(6, run(DESKTOP));
    assertEquals(List.of(said(err)), dialogs);
    assertEquals(refusal.sentence(), said(err));
  }

  @Test
  void theSentenceIsSaidBeforeTheDialogWaitsToBeClosed() {
    refusal = StartFailure.storeInUse(temp);
    dialog =
        _ -> {
          dialogs.add("after " + said(err));
          return false;
        };
    run(DESKTOP);
    assertEquals(List.of("after " + refusal.sentence()), dialogs);
  }

  @Test
  void whatIsSettledInTheDialogOpensTheWindowAfterAll() {
    refusal = StartFailure.storeUnreadable(temp, new IllegalStateException("x"));
    dialog =
        _ -> {
          refusal = null;
          return true;
        };
    assertEquals(0, run(DESKTOP));
    assertEquals(2, done.size());
    assertEquals(1, said(err).lines().count());
  }

  @Test
  void whatGoesWrongInSettlingIsSaidAndShownToo() {
    refusal = StartFailure.storeUnreadable(temp, new IllegalStateException("x"));
    StartFailure full = StartFailure.diskFull(temp);
    dialog =
        failure -> {
          dialogs.add(failure.sentence());
          if (failure != full) {
            throw full;
          }
          return false;
        };
    assertEquals(7, run(DESKTOP));
    assertEquals(List.of(refusal.sentence(), full.sentence()), dialogs);
    assertEquals(dialogs, said(err).lines().toList());
  }

  @Test
  void aDialogThatCannotOpenDoesNotHideWhatItWasAbout() {
    refusal = StartFailure.storeInUse(temp);
    dialog =
        _ -> {
          throw new UnsupportedOperationException("Unable to open DISPLAY");
        };
    assertEquals(6, run(DESKTOP));
    assertEquals(refusal.sentence(), said(err));
  }

  @Test
  void aWrongOptionOpensNothing() {
    assertEquals(2, run(DESKTOP, "--dta"));
    assertEquals(List.of(), done);
    assertEquals(List.of(), dialogs);
    assertEquals(1, said(err).lines().count());
  }

  @Test
  void aDisplayThatRefusesUsAfterAllIsExplained() {
    fault = new UnsupportedOperationException("Unable to open DISPLAY");
    assertEquals(3, run(DESKTOP));
    assertTrue(said(err).contains("\":0\""), said(err));
  }

  @Test
  void aFaultOfOurOwnIsOneSentenceWithTheStackTraceInAFile() throws Exception {
    fault = new IllegalStateException("a slip");
    assertEquals(1, run(DESKTOP));
    assertEquals(1, said(err).lines().count());
    Path report = Path.of(said(err).replaceAll(".* written in (.*)\\.", "$1"));
    assertTrue(Files.readString(report).contains("a slip"));
    Files.delete(report);
  }

  @Test
  void helpAndVersionStartNothing() {
    assertEquals(0, run(SERVER, "--help"));
    assertEquals(0, run(SERVER, "--version"));
    assertEquals(List.of(), done);
    assertTrue(said(out).contains("--data=DIR"), said(out));
    assertTrue(said(out).matches("(?s).*\\RTwostep \\d[^$]*"), said(out));
  }
}
