package org.twostep.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.twostep.realwindow.Desktop;

/**
 * From a key to the next page on the screen, both from outside: the key by the display, the page by
 * its picture. The title says whether it is the right page.
 */
final class ScreenChangeBenchmark {
  private static final int LAPS = 4;
  private static final double MEDIAN_AT_MOST = 50;
  private static final double SLOWEST_AT_MOST = 100;
  private static final double SLOWEST = 0.99;

  private static final String ALT = "alt";

  private static final long PAUSE_MILLIS = 2;

  /** From Alt to the letter; the letters are underlined by then. */
  private static final long UNDERLINE_MILLIS = 200;

  private static final long REST_MILLIS = 1_000;
  private static final long STILL_NANOS = 450_000_000L;
  private static final long PATIENCE_NANOS = 10_000_000_000L;
  private static final double NANOS_IN_MILLI = 1e6;

  private final VirtualScreen screen;
  private final Map<String, String> environment;
  private final Path folder;
  private final Desktop desktop = new Desktop();
  private final Figures first = new Figures();
  private final Figures again = new Figures();

  /**
   * @param screen with a window manager
   * @param environment of the program, with the display
   * @param folder where the practice accounts lie
   */
  ScreenChangeBenchmark(VirtualScreen screen, Map<String, String> environment, Path folder) {
    this.screen = screen;
    this.environment = environment;
    this.folder = folder;
  }

  /** What the screen showed, and when. */
  private record Look(long nanos, int[] seen) {}

  /**
   * Measures a person who looks round and then begins to set up two-factor sign-in.
   *
   * @param runs how many, each on a fresh account
   */
  List<Goal> run(Candidate twostep, int runs) throws IOException, InterruptedException {
    for (int run = 0; run < runs; run++) {
      Process process = twostep.startAfresh(environment, folder);
      try (Keyboard keyboard = new Keyboard(environment)) {
        desktop.front(twostep.title());
        use(keyboard);
      }
      process.destroy();
      process.waitFor();
    }
    Figures all = first.and(again);
    System.out.println("Key to painted page");
    System.out.println(first.line("opened for the first time", "ms"));
    System.out.println(again.line("opened again", "ms"));
    return List.of(
        new Goal("change of page, median", all.median(), MEDIAN_AT_MOST, "ms"),
        new Goal("change of page, 99 of 100", all.at(SLOWEST), SLOWEST_AT_MOST, "ms"));
  }

  private void use(Keyboard keyboard) throws IOException, InterruptedException {
    go(keyboard, "alt+f");
    first.add(change(keyboard, "Return", "Your account"));
    first.add(letter(keyboard, "p", "My Profile, Basic Information"));
    go(keyboard, "Tab");
    first.add(change(keyboard, "Right", "My Profile, Security"));
    lookRound(keyboard, first);
    for (int lap = 0; lap < LAPS; lap++) {
      lookRound(keyboard, again);
    }
    first.add(letter(keyboard, "e", "Two-factor authentication"));
    go(keyboard, "ctrl+a");
    keyboard.type("5035550142");
    Thread.sleep(REST_MILLIS);
    first.add(change(keyboard, "Return", "Enter the code"));
  }

  private void lookRound(Keyboard keyboard, Figures figures)
      throws IOException, InterruptedException {
    figures.add(letter(keyboard, "v", "Account activity"));
    again.add(change(keyboard, "Escape", "My Profile, Security"));
    figures.add(letter(keyboard, "w", "Change password"));
    again.add(change(keyboard, "Escape", "My Profile, Security"));
  }

  private static void go(Keyboard keyboard, String key) throws IOException, InterruptedException {
    Thread.sleep(REST_MILLIS);
    keyboard.press(key);
    Thread.sleep(REST_MILLIS);
  }

  /** Presses an underlined letter, with Alt already down, as people do. */
  private double letter(Keyboard keyboard, String letter, String title)
      throws IOException, InterruptedException {
    keyboard.hold(ALT);
    Thread.sleep(UNDERLINE_MILLIS);
    double millis = change(keyboard, letter, title);
    keyboard.release(ALT);
    return millis;
  }

  /** Presses a key and returns after how many milliseconds the page was there. */
  private double change(Keyboard keyboard, String key, String title)
      throws IOException, InterruptedException {
    int[] before = screen.look();
    long begin = System.nanoTime();
    keyboard.press(key);
    List<Look> looks = untilStill(before, begin);
    if (looks.isEmpty() || !desktop.shows(title)) {
      desktop.picture("no-page");
      throw new IllegalStateException(key + " does not lead to " + title);
    }
    Picture picture = new Picture(before, looks.getLast().seen());
    Look there =
        looks.stream().filter(look -> picture.isShown(look.seen())).findFirst().orElseThrow();
    return (there.nanos() - begin) / NANOS_IN_MILLI;
  }

  /** All that the screen shows one after another until nothing but a caret changes any more. */
  private List<Look> untilStill(int[] before, long begin) throws InterruptedException {
    List<Look> looks = new ArrayList<>();
    Look last = new Look(begin, before);
    while (System.nanoTime() - last.nanos() < (looks.isEmpty() ? PATIENCE_NANOS : STILL_NANOS)) {
      Look now = new Look(System.nanoTime(), screen.look());
      if (Picture.differences(now.seen(), last.seen()) > Picture.CARET) {
        looks.add(now);
        last = now;
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    return looks;
  }
}
