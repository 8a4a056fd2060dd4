package org.twostep.realwindow;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;

/**
 * What a person does in the window, by keys alone. The window's title says which page is open;
 * codes go from the phone or the mail to the page by the clipboard.
 */
public final class Learner {
  static final String PASSWORD = "seven quiet copper kettles";
  private static final int TRIES = 5;

  private final Desktop desktop;
  private boolean messagesOpen;

  /** Somebody who begins at the sign-in screen of a fresh account. */
  public Learner(Desktop desktop) {
    this.desktop = desktop;
  }

  /** The documented short way by text message, until the account is protected. */
  public void goTheShortWay() throws IOException, InterruptedException {
    signIn();
    openSecurityTab();
    pressUntil("Enable two-factor authentication", "alt+e");
    desktop.type("5035550142");
    desktop.press("Return");
    desktop.front("Enter the code");
    typeCodeFromPhone("You are protected");
  }

  public void signIn() throws IOException, InterruptedException {
    desktop.front("Sign in");
    pressUntil("Your account", "alt+f", "Return");
  }

  /** The keys can be faster than a page that has only just opened: a person tries again. */
  void pressUntil(String next, String... keys) throws IOException, InterruptedException {
    for (int press = 0; press < TRIES; press++) {
      desktop.press(keys);
      if (desktop.shows(next)) {
        desktop.front(next);
        return;
      }
    }
    desktop.picture("no-page"); // to be looked at: what is there instead
    desktop.front(next);
  }

  public void openSecurityTab() throws IOException, InterruptedException {
    pressUntil("My Profile, Basic Information", "alt+p");
    desktop.press("Tab", "Right");
    desktop.front("My Profile, Security");
  }

  /** The second time by heart, without the button that fills the fields in. */
  public void signOutAndIn() throws IOException, InterruptedException {
    desktop.press("Return");
    desktop.front("Sign in");
    desktop.type("maya.reyes");
    desktop.press("Tab");
    desktop.type(PASSWORD);
    desktop.press("Return");
    desktop.front("One more step");
  }

  /** Opens Messages the first time; it stays open, and Alt+Y copies its newest code. */
  public void typeCodeFromPhone(String next) throws IOException, InterruptedException {
    if (!messagesOpen) {
      desktop.press("F6", "Tab", "Return");
      messagesOpen = true;
    }
    typeCode(next, "alt+y");
  }

  /** Mail is open, with its list: the newest message lies at the top. */
  public void typeCodeFromMail(String next) throws IOException, InterruptedException {
    typeCode(next, "F6", "Escape", "Home", "Return", "alt+y");
  }

  /** A message may take some seconds: the person looks again, and the page says what is missing. */
  private void typeCode(String next, String... fetch) throws IOException, InterruptedException {
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
}
