package org.twostep.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.twostep.store.KeyFile;
import org.twostep.store.OwnerOnly;

/**
 * The folder the store lives in. It exists and can be written once {@link #prepare} returned it.
 *
 * @param path absolute
 */
public record DataFolder(Path path) {
  private static final String STORE = "twostep";
  private static final String EXTENSION = ".mv.db";
  private static final int TRIAL_BYTES = 64 * 1024;

  /** What H2 was seen to take for a new store, at least; bytes. */
  private static final long ROOM_FOR_A_STORE = 8L * 1024 * 1024;

  private static final DateTimeFormatter IN_A_FILE_NAME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss", Locale.ROOT);

  /**
   * Where this platform keeps a user's data: the XDG Base Directory Specification on Linux, {@code
   * %LOCALAPPDATA%} on Windows, {@code ~/Library/Application Support} on macOS.
   *
   * @param environment the environment's variables
   * @param osName as in the system property {@code os.name}
   * @param home the user's home folder
   */
  public static Path usual(Map<String, String> environment, String osName, Path home) {
    String system = osName.toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return absolute(environment.get("LOCALAPPDATA"))
          .orElse(home.resolve("AppData").resolve("Local"))
          .resolve("Twostep");
    }
    if (system.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Twostep");
    }
    return absolute(environment.get("XDG_DATA_HOME"))
        .orElse(home.resolve(".local").resolve("share"))
        .resolve("twostep");
  }

  /**
   * Makes the folder where it is missing and tries that a file can be made in it.
   *
   * @throws StartFailure with {@link StartFailure.Reason.FolderNotWritable}, also where the path is
   *     not absolute: that is a user without a home folder
   */
  public static DataFolder prepare(Path path) throws StartFailure {
    if (!path.isAbsolute()) {
      throw StartFailure.folderNotWritable(path);
    }
    try {
      Files.createDirectories(path, OwnerOnly.folder());
      writeInto(path);
      return new DataFolder(path);
    } catch (IOException refused) {
      throw isFull(path) ? StartFailure.diskFull(path) : StartFailure.folderNotWritable(path);
    }
  }

  /** A file without anything in it can be made on a full disk too. */
  private static void writeInto(Path folder) throws IOException {
    Path trial = Files.createTempFile(folder, ".twostep", null);
    try {
      Files.write(trial, new byte[TRIAL_BYTES]);
    } finally {
      Files.delete(trial);
    }
  }

  /** Whether the folder is there, and no store fits on its disk any more. */
  static boolean isFull(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < ROOM_FOR_A_STORE;
    } catch (IOException notThere) {
      return false;
    }
  }

  /** The store file as H2 wants it named: without its extension. */
  public Path store() {
    return path.resolve(STORE);
  }

  /** The store file, as the person finds it in the folder. */
  static Path whole(Path store) {
    return store.resolveSibling(store.getFileName() + EXTENSION);
  }

  /**
   * Moves the store aside, and the key that belongs to it, so that the next start begins anew.
   *
   * @param now the local time for the copy's name
   * @return where the old store is now; empty where there was none
   * @throws StartFailure when another Twostep has the store open, or it cannot be moved
   */
  public Optional<Path> reset(LocalDateTime now) throws StartFailure {
    return setAside("before", now);
  }

  /**
   * The same for a store that cannot be read.
   *
   * @param why a word for the copy's name
   */
  Optional<Path> setAside(String why, LocalDateTime now) throws StartFailure {
    Path store = whole(store());
    if (Files.notExists(store)) {
      return Optional.empty();
    }
    try {
      refuseWhileInUse(store);
      Path copy = Files.move(store, unusedCopy(why, now));
      setKeyAside(copy);
      return Optional.of(copy);
    } catch (AccessDeniedException refused) {
      throw StartFailure.fileNotOurs(store);
    } catch (IOException refused) {
      throw StartFailure.folderNotWritable(path);
    }
  }

  private void setKeyAside(Path copy) throws IOException {
    Path key = path.resolve(KeyFile.NAME);
    if (Files.exists(key)) {
      String name = copy.getFileName().toString().replace(EXTENSION, ".key");
      Files.move(key, copy.resolveSibling(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** H2 holds a lock on the file while it is open; moving it from under H2 would lose work. */
  private static void refuseWhileInUse(Path store) throws IOException, StartFailure {
    try (FileChannel channel = FileChannel.open(store, StandardOpenOption.WRITE);
        @Nullable FileLock lock = channel.tryLock()) {
      if (lock == null) {
        throw StartFailure.storeInUse(store);
      }
    } catch (OverlappingFileLockException withinThisProcess) {
      throw StartFailure.storeInUse(store);
    }
  }

  /** Two resets within one second must not overwrite each other's copy. */
  private Path unusedCopy(String why, LocalDateTime now) {
    String name = STORE + "-" + why + "-" + IN_A_FILE_NAME.format(now);
    Path copy = path.resolve(name + EXTENSION);
    for (int number = 2; Files.exists(copy); number++) {
      copy = path.resolve(name + "-" + number + EXTENSION);
    }
    return copy;
  }

  /** The XDG specification has relative paths ignored; elsewhere they make no sense either. */
  static Optional<Path> absolute(@Nullable String value) {
    try {
      return Optional.ofNullable(value).map(Path::of).filter(Path::isAbsolute);
    } catch (InvalidPathException notAPath) {
      return Optional.empty();
    }
  }
}
