package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.twostep.app.DesktopBench;
import org.twostep.brokerage.Page;
import org.twostep.signin.SignIn;

/** The end of a session: the warning, one press to stay, and why it ended. */
class SessionWarningTest {
  private static final String BAR = ".session-warning";

  @RegisterExtension final DesktopBench bench = new DesktopBench();

  private final Window window = new Window(bench);

  private void signedIn() {
    new Shortcut(bench).signIn();
    bench.open();
    bench.assertPage(Page.HOME);
  }

  private void assertSees(String words) {
    String written = window.written(Window.SITE);
    assertTrue(written.contains(words), () -> "'" + words + "' is not in:\n" + written);
  }

  private Instant lastSeen() {
    return bench.file().session().orElseThrow().lastSeen();
  }

  @Test
  void itComesTwoMinutesBeforeTheEndAndLeavesTheFocusWhereItIs() {
    signedIn();
    Node before = window.focused();
    bench.pass(Duration.ofMinutes(57).plusSeconds(59));
    assertFalse(window.has(Window.SITE, BAR));
    bench.pass(Duration.ofSeconds(3));
    assertSees("You will be signed out in 1 min 58 s.");
    assertSame(before, window.focused());
    bench.pass(Duration.ofSeconds(60));
    assertSees("You will be signed out in 58 s.");
  }

  @Test
  void onePressStays() {
    signedIn();
    bench.pass(Duration.ofMinutes(59));
    new ByMouse(bench).press("#stay");
    assertFalse(window.has(Window.SITE, BAR));
    bench.pass(Duration.ofMinutes(30));
    assertTrue(bench.file().isSignedIn());
  }

  @Test
  void enterStaysToo() {
    signedIn();
    bench.pass(Duration.ofMinutes(59));
    bench.onScreen(() -> {
      window.site("#stay").requestFocus();
      return true;
    });
    new Hands(bench).press(KeyCode.ENTER);
    assertFalse(window.has(Window.SITE, BAR));
    assertTrue(bench.onScreen(() -> Eyes.isShown(window.focused())));
  }

  @Test
  void afterwardsTheSignInPageSaysWhyAlsoAfterARestart() {
    signedIn();
    bench.pass(Duration.ofMinutes(61));
    bench.assertPage(Page.SIGN_IN);
    assertFalse(window.has(Window.SITE, BAR));
    assertSees("You were signed out after an hour without use.");
    bench.reopen();
    assertSees("You were signed out after an hour without use.");
    new Journey(bench, new ByMouse(bench)).signIn();
    new ByMouse(bench).menu("menuSignOut");
    assertFalse(window.has(Window.SITE, "#ended"));
  }

  @Test
  void goingToAnotherPageCountsAsUseAtMostOnceAMinute() {
    signedIn();
    Instant start = lastSeen();
    bench.pass(Duration.ofSeconds(30));
    bench.go(Page.PROFILE_BASIC);
    assertEquals(start, lastSeen());
    bench.pass(Duration.ofSeconds(31));
    bench.go(Page.HOME);
    assertNotEquals(start, lastSeen());
  }

  @Test
  void whenTheDayIsOverThereIsNoStaying() {
    signedIn();
    for (int hour = 0; hour < 24; hour++) {
      bench.clock().advance(Duration.ofMinutes(59));
      bench.brokerage().signIn(new SignIn.Input.Stay());
    }
    bench.reopen();
    bench.pass(Duration.ofMinutes(23));
    assertSees("You have been signed in for a day");
    assertFalse(window.has(Window.SITE, "#stay"));
    bench.pass(Duration.ofMinutes(2));
    bench.assertPage(Page.SIGN_IN);
    assertSees("24 hours");
  }
}
