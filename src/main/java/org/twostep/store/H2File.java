package org.twostep.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

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
      return DriverManager.getConnection("jdbc:h2:async:" + path + SETTINGS, USER, "");
    } catch (SQLException | RuntimeException e) {
      throw StoreException.of(e);
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
