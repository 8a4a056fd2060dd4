package org.twostep.realwindow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The display the tests run on, used as a person would: look for a window, press keys, type, take a
 * picture. Needs {@code xdotool}, ImageMagick's {@code import} and a window manager, which gives
 * the keyboard to the window in front.
 */
public final class Desktop {
  /**
   * The title changes before the page is drawn, and its underlined letters work from then on. No
   * person presses a key sooner.
   */
  private static final Duration UNTIL_DRAWN = Duration.ofMillis(300);

  private static final Path PICTURES = Path.of("target", "real-window");
  private static final long PATIENCE_SECONDS = 30;

  /** Milliseconds between two keys: a quick typist. */
  private static final String PERSON = "150";

  /** A window by the number that X gave it. */
  public record Window(String id) {}

  /**
   * Waits for a window to show, gives it the keyboard and returns it.
   *
   * @param title a regular expression that is found in its title
   */
  public Window front(String title) throws IOException, InterruptedException {
    String found = run("xdotool", "search", "--sync", "--onlyvisible", "--name", title);
    Window window = new Window(found.lines().findFirst().orElseThrow());
    run("xdotool", "windowactivate", "--sync", window.id());
    Thread.sleep(UNTIL_DRAWN);
    return window;
  }

  /** Whether a window with this in its title shows within three seconds. */
  public boolean shows(String title) throws IOException, InterruptedException {
    String search = "timeout 3 xdotool search --sync --onlyvisible --name '" + title + "'";
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", search + " >/dev/null");
    builder.environment().putAll(TestDisplay.environment());
    return builder.start().waitFor() == 0;
  }

  /** The titles of all windows that show. */
  public List<String> titles() throws IOException, InterruptedException {
    List<String> titles = new ArrayList<>();
    for (String id : run("xdotool", "search", "--onlyvisible", "--name", ".").lines().toList()) {
      titles.add(run("xdotool", "getwindowname", id));
    }
    return List.copyOf(titles);
  }

  /** Minimises a window. */
  public void minimise(Window window) throws IOException, InterruptedException {
    run("xdotool", "windowminimize", "--sync", window.id());
  }

  /** The window that has the keyboard. */
  public Window active() throws IOException, InterruptedException {
    return new Window(run("xdotool", "getactivewindow"));
  }

  /** Presses keys one after another, each named as xdotool names it: {@code Tab}, {@code alt+n}. */
  public void press(String... keys) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("xdotool", "key", "--clearmodifiers", "--delay", PERSON));
    command.addAll(List.of(keys));
    run(command.toArray(String[]::new));
  }

  /** Types into whatever has the keyboard. */
  public void type(String text) throws IOException, InterruptedException {
    run("xdotool", "type", "--clearmodifiers", "--delay", "20", "--", text);
  }

  /** Makes a window this large, in pixels. */
  public void resize(Window window, int width, int height)
      throws IOException, InterruptedException {
    run(
        "xdotool",
        "windowsize",
        "--sync",
        window.id(),
        Integer.toString(width),
        Integer.toString(height));
  }

  /** Closes a window as its close button does, leaving the program to agree. */
  public void close(Window window) throws IOException, InterruptedException {
    run("xdotool", "windowactivate", "--sync", window.id());
    press("alt+F4");
  }

  /**
   * Saves what the whole display shows.
   *
   * @param name of the picture, without its extension
   */
  public Path picture(String name) throws IOException, InterruptedException {
    Files.createDirectories(PICTURES);
    Path picture = PICTURES.resolve(name + ".png");
    run("import", "-window", "root", picture.toString());
    return picture;
  }

  /** How many colours a picture has; a window that was never drawn has one or two. */
  public int colours(Path picture) throws IOException, InterruptedException {
    return Integer.parseInt(run("identify", "-format", "%k", picture.toString()));
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("desktop", ".txt");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
      builder.environment().putAll(TestDisplay.environment());
      Process process = builder.start();
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      process.destroyForcibly();
      String said = new String(Files.readAllBytes(output), StandardCharsets.UTF_8).strip();
      assertTrue(ended, () -> "gave up waiting for " + List.of(command) + " " + said);
      assertEquals(0, process.exitValue(), () -> List.of(command) + " said " + said);
      return said;
    } finally {
      Files.deleteIfExists(output);
    }
  }
}
