package org.twostep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;

/** Programs of the machine that ours is compared with. A test that misses one is left out. */
public final class MachineTool {
  private MachineTool() {}

  /** What a program says, without the end of the line. */
  public static String run(String... command) throws IOException, InterruptedException {
    Process process = started(command);
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), () -> command[0] + " failed");
    return said.strip();
  }

  private static Process started(String... command) {
    try {
      return new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
    } catch (IOException e) {
      return abort(command[0] + " is not installed");
    }
  }
}
