package org.twostep.realwindow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The real window on a real display. */
@Tag("real-window")
@ExtendWith(TestDisplay.class)
class WindowTest {
  private static final String CLOSED = ",clean:1";
  private static final int ENDED_BY_TERM = 128 + 15;

  private final Desktop desktop = new Desktop();

  @TempDir private Path temp;

  @Test
  void theWindowShowsAndClosesWithoutAComplaint() throws Exception {
    try (TwostepProcess twostep = TwostepProcess.start("--data", temp.toString())) {
      Desktop.Window window = desktop.front("^Twostep");
      assertTrue(desktop.colours(desktop.picture("window")) > 2);
      desktop.close(window);
      assertEquals(0, twostep.exitCode(), twostep.err());
      assertEquals("", twostep.err());
    }
  }

  /** H2 marks a file that was closed; one without the mark is copied whole at the next start. */
  @Test
  void aLogoutLeavesTheAccountClosed() throws Exception {
    Path account = temp.resolve("twostep.mv.db");
    try (TwostepProcess twostep = TwostepProcess.start("--data", temp.toString())) {
      desktop.front("^Twostep");
      assertFalse(Files.readString(account, StandardCharsets.ISO_8859_1).contains(CLOSED));
      twostep.logOut();
      assertEquals(ENDED_BY_TERM, twostep.exitCode());
      assertEquals("", twostep.err());
    }
    assertTrue(Files.readString(account, StandardCharsets.ISO_8859_1).contains(CLOSED));
  }

  @Test
  void aSecondTwostepOnTheSameFolderBringsTheFirstToTheFront() throws Exception {
    try (TwostepProcess first = TwostepProcess.start("--data", temp.toString())) {
      Desktop.Window window = desktop.front("^Twostep");
      desktop.minimise(window);
      assertFalse(desktop.shows("^Twostep"));
      try (TwostepProcess second = TwostepProcess.start("--data", temp.toString())) {
        assertEquals(0, second.exitCode(), second.err());
        assertEquals("", second.err());
      }
      assertTrue(desktop.shows("^Twostep"));
      assertEquals(window, desktop.active());
      desktop.close(window);
      assertEquals(0, first.exitCode(), first.err());
    }
  }

  @Test
  void aSecondTwostepSaysSoWhereTheFirstDoesNotAnswerAndLeavesItAlone() throws Exception {
    try (TwostepProcess first = TwostepProcess.start("--data", temp.toString())) {
      Desktop.Window window = desktop.front("^Twostep");
      first.pause();
      try (TwostepProcess second = TwostepProcess.start("--data", temp.toString())) {
        desktop.front("^Twostep cannot start");
        desktop.picture("second-start");
        desktop.press("Return");
        assertEquals(6, second.exitCode(), second.err());
        assertTrue(second.err().startsWith("Another Twostep is already open"), second.err());
        assertEquals(1, second.err().lines().count(), second.err());
      }
      first.goOn();
      assertTrue(first.isRunning());
      desktop.close(window);
      assertEquals(0, first.exitCode(), first.err());
    }
  }

  @Test
  void aDamagedAccountIsPutAsideAndItsBackupOpened() throws Exception {
    Path store = temp.resolve("twostep.mv.db");
    try (TwostepProcess twostep = TwostepProcess.start("--data", temp.toString())) {
      desktop.close(desktop.front("^Twostep"));
      assertEquals(0, twostep.exitCode(), twostep.err());
    }
    Files.writeString(store, "not an account");
    try (TwostepProcess twostep = TwostepProcess.start("--data", temp.toString())) {
      desktop.front("^Twostep cannot start");
      desktop.picture("damaged");
      desktop.press("Return");
      desktop.close(desktop.front("Sign in"));
      assertEquals(0, twostep.exitCode(), twostep.err());
    }
    try (Stream<Path> files = Files.list(temp)) {
      Path aside =
          files
              .filter(file -> file.getFileName().toString().startsWith("twostep-damaged-"))
              .filter(file -> file.toString().endsWith(".mv.db"))
              .findFirst()
              .orElseThrow();
      assertEquals("not an account", Files.readString(aside));
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsAlsoShownInADialogThatEscCloses() throws Exception {
    Path file = Files.createFile(temp.resolve("file"));
    try (TwostepProcess twostep =
        TwostepProcess.start("--data", file.resolve("below").toString())) {
      desktop.front("^Twostep cannot start");
      desktop.picture("folder-not-writable");
      desktop.press("Escape");
      assertEquals(5, twostep.exitCode(), twostep.err());
      assertEquals(1, twostep.err().lines().count(), twostep.err());
    }
  }
}
