package org.twostep.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.h2.Driver;

/** How H2 is asked to treat the file. */
final class H2File {
  /** What H2 adds to the name it is given. */
  static final String SUFFIX = ".mv.db";

  /**
   * The user without a password keeps nobody out who can read the file, and a password in the
   * program would not either: the file is as safe as its folder.
   */
  private static final String USER = "twostep";

  private static final String SETTINGS =
      String.join(
          ";",
          "",
          // A commit returns when its pages are handed to the operating system: a killed process
          // loses nothing. (The default keeps them up to half a second in memory.)
          "WRITE_DELAY=0",
          // Every opening takes the file's lock, so that a second one fails in this process too.
          "OPEN_NEW=TRUE",
          // The program closes the store itself; H2's own shutdown hook would race with it.
          "DB_CLOSE_ON_EXIT=FALSE",
          // No trace file: it would hold statements, and so messages with codes.
          "TRACE_LEVEL_FILE=0");

  /**
   * Bytes; a store with its tables takes three times as much. H2 takes a file that was cut off
   * before its first table for a new one, and would write over it.
   */
  private static final long LEAST = 32 * 1024;

  /** Bytes of the header that H2 begins its files with. */
  private static final int HEADER = 4096;

  private H2File() {}

  private static Path whole(Path file) {
    Path path = file.toAbsolutePath().normalize();
    return path.resolveSibling(path.getFileName() + SUFFIX);
  }

  static boolean isThere(Path file) {
    return Files.exists(whole(file));
  }

  /**
   * That a file which held something was not cut off at its beginning.
   *
   * @throws StoreException.Damaged where nothing is left of it
   */
  static void requireContent(Path file) {
    try {
      if (Files.size(whole(file)) < LEAST) {
        throw new StoreException.Damaged(new EOFException("cut off: " + file));
      }
    } catch (IOException e) {
      throw new StoreException.Unwritable(e);
    }
  }

  /**
   * Opens or creates the file. H2 opens no network socket unless told to (AUTO_SERVER).
   *
   * <p>{@code async:} because an interrupted thread closes an ordinary file channel, and with it
   * the store; background work is interrupted when the window closes.
   */
  static Connection connect(Path file) {
    Path path = file.toAbsolutePath().normalize();
    Path whole = whole(file);
    if (path.toString().indexOf(';') >= 0) {
      throw new StoreException.Unwritable(
          new IOException("H2 cannot keep a file with ; in its path"));
    }
    makeOwn(whole);
    try {
      if (wasKilled(whole)) {
        rewrite(path);
        OwnerOnly.make(whole);
      }
      return open(path);
    } catch (IOException e) {
      throw new StoreException.Unwritable(e);
    } catch (SQLException | RuntimeException e) {
      throw StoreException.ofReading(e);
    }
  }

  /** Asks H2 itself: {@link java.sql.DriverManager} would look for drivers in every library. */
  private static Connection open(Path path) throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", USER);
    return new Driver().connect("jdbc:h2:async:" + path + SETTINGS, login);
  }

  /** Whether whoever wrote the file last did not close it: H2 marks a file that it closes. */
  private static boolean wasKilled(Path whole) throws IOException {
    try (InputStream in = Files.newInputStream(whole)) {
      String header = new String(in.readNBytes(HEADER), StandardCharsets.ISO_8859_1);
      return header.startsWith("H:") && !header.contains(",clean:1");
    }
  }

  /**
   * Copies what a killed program left into a new file, which takes its place in one step. H2 opens
   * such a file as it should; but where it was written on, H2 was seen to use space again that the
   * newest version still counted on, and to go back to an older one at the opening after that.
   */
  private static void rewrite(Path path) throws SQLException {
    try (Connection left = open(path);
        Statement statement = left.createStatement()) {
      statement.execute("SHUTDOWN COMPACT");
    }
  }

  /** H2 would make a file that everybody can read; it takes an empty one for a new one. */
  private static void makeOwn(Path whole) {
    try {
      if (Files.notExists(whole)) {
        Files.createFile(whole, OwnerOnly.file());
      }
    } catch (FileAlreadyExistsException another) {
      return; // that started at the same moment: H2 finds out which of the two goes on
    } catch (IOException e) {
      throw new StoreException.Unwritable(e);
    }
    if (!Files.isWritable(whole)) {
      throw new StoreException.Unwritable(new IOException("read-only: " + whole));
    }
  }
}
