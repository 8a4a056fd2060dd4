package org.twostep.realwindow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Both documented ways in a real window, by key strokes from outside the process. The window's
 * title says which page is open; codes go from the phone to the page by the clipboard, as people
 * carry them.
 */
@Tag("real-window")
@ExtendWith(TestDisplay.class)
class JourneyTest {
  private final Desktop desktop = new Desktop();
  private final Learner learner = new Learner(desktop);

  @TempDir private Path temp;

  /** Also how the packaged program learns what it loads, and how it is tried. */
  @Test
  @Tag("short-way")
  void theShortWayByTextMessage() throws Exception {
    try (TwostepProcess twostep = TwostepProcess.start("--data", temp.toString())) {
      learner.goTheShortWay();
      desktop.picture("protected");
      learner.signOutAndIn();
      learner.typeCodeFromPhone("Your account");
      close(twostep);
    }
  }

  @Test
  void theFullWayByEmailThroughAKilledWindow() throws Exception {
    try (TwostepProcess twostep = TwostepProcess.start("--data", temp.toString())) {
      learner.signIn();
      learner.openSecurityTab();
      learner.pressUntil("First, is it you", "alt+o");
      learner.typeCodeFromPhone("2-Step Verification Settings");
      desktop.press("Return");
      desktop.front("How do you want to receive the code");
      desktop.press("space", "Tab", "Tab"); // past the question what SMS is
      desktop.type("maya.reyes@example.com");
      desktop.press("Return");
      desktop.front("Choose a secret word");
      twostep.kill();
    }
    try (TwostepProcess twostep = TwostepProcess.start("--data", temp.toString())) {
      desktop.front("Choose a secret word");
      desktop.type("periwinkle");
      desktop.press("Return");
      saveSettings();
      contact();
      desktop.front("Choose how to receive the code");
      desktop.press("Return");
      desktop.front("Check your e-mail or phone");
      desktop.press("Return");
      desktop.front("Enter the authentication code");
      learner.typeCodeFromMail("Verify your identity");
      desktop.type(Learner.PASSWORD);
      desktop.press("Return");
      desktop.front("Approve this registration");
      desktop.picture("approve");
      desktop.press("Return");
      desktop.front("You are protected");
      learner.signOutAndIn();
      learner.typeCodeFromMail("Your account");
      close(twostep);
    }
  }

  private void saveSettings() throws Exception {
    desktop.front("Confirm your settings");
    desktop.type("maya.reyes");
    desktop.press("Tab");
    desktop.type(Learner.PASSWORD);
    desktop.press("Tab", "Tab");
    desktop.type("periwinkle");
    desktop.press("Tab", "Tab", "Down", "Down", "Return");
    desktop.front("Enter your contact information");
  }

  private void contact() throws Exception {
    desktop.type("5035550142");
    desktop.press("Return");
    desktop.front("Confirm your e-mail address");
    desktop.press("F6", "Right", "space", "Tab", "Tab");
    learner.typeCodeFromMail("Choose a security question");
    desktop.press("Down", "Tab");
    desktop.type("Elm Street");
    desktop.press("Return");
  }

  private void close(TwostepProcess twostep) throws Exception {
    desktop.close(desktop.front("^Twostep"));
    assertEquals(0, twostep.exitCode(), twostep.err());
    assertEquals("", twostep.err());
  }
}
