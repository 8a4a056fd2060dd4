package org.twostep.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Presses keys at once: xdotool is running already, so that no time is lost to its start. */
final class Keyboard implements AutoCloseable {
  /** Between two letters: quicker than most people type. */
  private static final int QUICK_MILLIS = 60;

  private final Process xdotool;
  private final Writer commands;

  /**
   * @param environment with the display
   */
  Keyboard(Map<String, String> environment) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("xdotool", "-")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(environment);
    xdotool = builder.start();
    commands = xdotool.outputWriter(StandardCharsets.UTF_8);
  }

  /** Presses one key, named as xdotool names it: {@code Tab}, {@code alt+n}. */
  void press(String key) throws IOException {
    say("key --delay 0 " + key);
  }

  /** Presses a key and keeps it down. */
  void hold(String key) throws IOException {
    say("keydown --delay 0 " + key);
  }

  /** Lets go of a key. */
  void release(String key) throws IOException {
    say("keyup --delay 0 " + key);
  }

  /** Types a text; does not wait for its end. */
  void type(String text) throws IOException {
    say("type --delay " + QUICK_MILLIS + " \"" + text + "\"");
  }

  private void say(String command) throws IOException {
    commands.write(command + "\n");
    commands.flush();
  }

  @Override
  public void close() {
    xdotool.destroy();
  }
}
