package org.twostep.realwindow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

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
  private static final String PASSWORD = "seven quiet copper kettles";
  private static final int TRIES = 5;

  private final Desktop desktop = new Desktop();
  private boolean messagesOpen;

  @TempDir private Path temp;

  /** Also how the packaged program learns what it loads, and how it is tried. */
  @Test
  @Tag("short-way")
  void theShortWayByTextMessage() throws Exception {
    try (TwostepProcess twostep = TwostepProcess.start("--data", temp.toString())) {
      signIn();
      openSecurityTab();
      desktop.press("alt+e");
      desktop.front("Enable two-factor authentication");
      desktop.type("5035550142");
      desktop.press("Return");
      desktop.front("Enter the code");
      typeCodeFromPhone("You are protected");
      desktop.picture("protected");
      signOutAndIn();
      typeCodeFromPhone("Your account");
      close(twostep);
    }
  }

  @Test
  void theFullWayByEmailThroughAKilledWindow() throws Exception {
    try (TwostepProcess twostep = TwostepProcess.start("--data", temp.toString())) {
      signIn();
      openSecurityTab();
      desktop.press("alt+o");
      desktop.front("First, is it you");
      typeCodeFromPhone("2-Step Verification Settings");
      desktop.press("Return");
      desktop.front("How do you want to receive the code");
      desktop.press("space", "Tab");
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
      typeCodeFromMail("Verify your identity");
      desktop.type(PASSWORD);
      desktop.press("Return");
      desktop.front("Approve this registration");
      desktop.picture("approve");
      desktop.press("Return");
      desktop.front("You are protected");
      signOutAndIn();
      typeCodeFromMail("Your account");
      close(twostep);
    }
  }

  /** The keys can be faster than a window that has only just opened: a person tries again. */
  private void signIn() throws Exception {
    desktop.front("Sign in");
    for (int press = 0; press < TRIES && !desktop.shows("Your account"); press++) {
      desktop.press("alt+f", "Return");
    }
    desktop.front("Your account");
  }

  private void openSecurityTab() throws Exception {
    desktop.press("alt+p");
    desktop.front("My Profile, Basic Information");
    desktop.press("Tab", "Right");
    desktop.front("My Profile, Security");
  }

  private void saveSettings() throws Exception {
    desktop.front("Confirm your settings");
    desktop.type("maya.reyes");
    desktop.press("Tab");
    desktop.type(PASSWORD);
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
    typeCodeFromMail("Choose a security question");
    desktop.press("Down", "Tab");
    desktop.type("Elm Street");
    desktop.press("Return");
  }

  /** The second time by heart, without the button that fills the fields in. */
  private void signOutAndIn() throws Exception {
    desktop.press("Return");
    desktop.front("Sign in");
    desktop.type("maya.reyes");
    desktop.press("Tab");
    desktop.type(PASSWORD);
    desktop.press("Return");
    desktop.front("One more step");
  }

  /** Opens Messages the first time; it stays open, and Alt+Y copies its newest code. */
  private void typeCodeFromPhone(String next) throws Exception {
    if (!messagesOpen) {
      desktop.press("F6", "Tab", "Return");
      messagesOpen = true;
    }
    typeCode(next, "alt+y");
  }

  /** Mail is open, with its list: the newest message lies at the top. */
  private void typeCodeFromMail(String next) throws Exception {
    typeCode(next, "F6", "Escape", "Home", "Return", "alt+y");
  }

  /** A message may take some seconds: the person looks again, and the page says what is missing. */
  private void typeCode(String next, String... fetch) throws Exception {
    for (int look = 0; look < TRIES; look++) {
      desktop.press(fetch);
      desktop.press("shift+F6", "ctrl+a", "ctrl+v", "Return");
      if (desktop.shows(next)) {
        desktop.front(next);
        return;
      }
    }
    desktop.picture("no-code");
    fail("no code led to " + next + "; the window is " + desktop.titles());
  }

  private void close(TwostepProcess twostep) throws Exception {
    desktop.close(desktop.front("^Twostep"));
    assertEquals(0, twostep.exitCode(), twostep.err());
    assertEquals("", twostep.err());
  }
}
