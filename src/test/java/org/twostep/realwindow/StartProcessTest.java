package org.twostep.realwindow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the real process prints and ends with where no window can open. */
class StartProcessTest {
  @TempDir private Path temp;

  @Test
  void helpIsPrintedWithoutADisplay() throws Exception {
    try (TwostepProcess twostep = TwostepProcess.startOnDisplay("", "--help")) {
      assertEquals(0, twostep.exitCode());
      assertTrue(twostep.out().startsWith("Usage: twostep"), twostep.out());
      assertEquals("", twostep.err());
    }
  }

  @Test
  void theVersionIsTheOneThatMavenBuilt() throws Exception {
    try (TwostepProcess twostep = TwostepProcess.startOnDisplay("", "--version")) {
      assertEquals(0, twostep.exitCode());
      assertTrue(twostep.out().matches("Twostep \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?"), twostep.out());
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void withoutADisplayThereIsOneSentence() throws Exception {
    assertRefused(3, "there is no display", "", temp.resolve("data"));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aDisplayThatPointsNowhereGetsOneSentence() throws Exception {
    assertRefused(3, "\":58999\" does not answer", ":58999", temp.resolve("data"));
  }

  /** Below a file, because root may write everywhere else. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aFolderThatCannotBeWrittenGetsOneSentence() throws Exception {
    Path file = Files.createFile(temp.resolve("file"));
    assertRefused(5, "cannot write", "", file.resolve("data"));
  }

  private static void assertRefused(int code, String part, String display, Path data)
      throws IOException, InterruptedException {
    try (TwostepProcess twostep =
        TwostepProcess.startOnDisplay(display, "--data", data.toString())) {
      assertEquals(code, twostep.exitCode());
      assertEquals("", twostep.out());
      assertEquals(1, twostep.err().lines().count(), twostep.err());
      assertTrue(twostep.err().contains(part), twostep.err());
    }
  }
}
