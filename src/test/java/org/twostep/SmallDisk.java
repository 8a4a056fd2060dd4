package org.twostep;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A disk of a few megabytes, in memory, that a test can fill up. Only root may mount one: elsewhere
 * the test is left out.
 */
public final class SmallDisk implements AutoCloseable {
  private static final int PIECE = 4096;

  private final Path folder;
  private final Path ballast;

  private SmallDisk(Path folder) {
    this.folder = folder;
    this.ballast = folder.resolve("ballast");
  }

  /**
   * Mounts one.
   *
   * @param folder exists and is empty; the disk is mounted there
   */
  public static SmallDisk mountedAt(Path folder, int megabytes) {
    String size = "size=" + megabytes + "m";
    if (!runs("mount", "-t", "tmpfs", "-o", size, "tmpfs", folder.toString())) {
      abort("no disk can be mounted here");
    }
    return new SmallDisk(folder);
  }

  private static boolean runs(String... command) {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException notInstalled) {
      return false;
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  public Path folder() {
    return folder;
  }

  /** Leaves no room at all. */
  public void fill() throws IOException {
    try (OutputStream out = Files.newOutputStream(ballast)) {
      byte[] piece = new byte[PIECE];
      while (true) {
        out.write(piece);
      }
    } catch (IOException full) {
      if (Files.getFileStore(folder).getUsableSpace() > 0) {
        throw full;
      }
    }
  }

  /** Makes room again. */
  public void free() throws IOException {
    Files.delete(ballast);
  }

  @Override
  public void close() throws IOException {
    if (!runs("umount", folder.toString())) {
      throw new IOException("still in use: " + folder);
    }
  }
}
