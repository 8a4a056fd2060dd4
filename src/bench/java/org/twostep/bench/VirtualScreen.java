package org.twostep.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * A screen whose picture lies in a file (Xvfb's {@code -fbdir}), so that what is painted is seen
 * without asking anybody: neither the program that paints nor the server.
 */
final class VirtualScreen implements AutoCloseable {
  /** Every sixteenth line, every fourth pixel in it: enough to see a letter, and soon read. */
  private static final int LINES = 16;

  private static final int PIXELS = 4;
  private static final int BYTES = 4;

  private final Process server;
  private Optional<Process> windowManager = Optional.empty();
  private final String name;
  private final MappedByteBuffer file;
  private final int width;
  private final int height;
  private final int lineBytes;
  private final int start;

  private VirtualScreen(Process server, String name, MappedByteBuffer file) {
    this.server = server;
    this.name = name;
    this.file = file;
    // The header of the X window dump format: big-endian numbers, by their position.
    this.width = file.getInt(4 * BYTES);
    this.height = file.getInt(5 * BYTES);
    this.lineBytes = file.getInt(12 * BYTES);
    int colours = file.getInt(19 * BYTES);
    this.start = file.getInt(0) + colours * 12;
    file.order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Starts a screen of 1400 by 900 pixels, without a window manager.
   *
   * @param folder where its picture lies
   */
  static VirtualScreen in(Path folder) throws IOException {
    Process server =
        new ProcessBuilder(
                "Xvfb",
                "-displayfd",
                "1",
                "-noreset",
                "-screen",
                "0",
                "1400x900x24",
                "-fbdir",
                folder + "")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader said =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    String name = ":" + Objects.requireNonNull(said.readLine(), "Xvfb ended by itself");
    try (FileChannel channel = FileChannel.open(folder.resolve("Xvfb_screen0"))) {
      MappedByteBuffer file = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      return new VirtualScreen(server, name, file);
    }
  }

  /** From now on windows have frames, and the one in front has the keyboard. */
  void manageWindows() throws IOException {
    ProcessBuilder manager =
        new ProcessBuilder("openbox").redirectError(ProcessBuilder.Redirect.DISCARD);
    manager.environment().put("DISPLAY", name);
    windowManager = Optional.of(manager.start());
  }

  /** As {@code DISPLAY} has it. */
  String name() {
    return name;
  }

  /** For a program that is to show its window here. */
  Map<String, String> environment() {
    return Map.of("DISPLAY", name, "WAYLAND_DISPLAY", "");
  }

  /** What the screen shows at this moment, thinned out. */
  int[] look() {
    int[] seen = new int[(height / LINES) * (width / PIXELS)];
    int next = 0;
    for (int y = LINES / 2; y < height && next < seen.length; y += LINES) {
      for (int x = 0; x + PIXELS <= width && next < seen.length; x += PIXELS) {
        seen[next++] = file.getInt(start + y * lineBytes + x * BYTES);
      }
    }
    return seen;
  }

  /** The points of a look that lie left of so many pixels. */
  IntPredicate leftOf(int pixels) {
    return point -> point % (width / PIXELS) * PIXELS < pixels;
  }

  @Override
  public void close() {
    windowManager.ifPresent(Process::destroy);
    server.destroy();
  }
}
