package org.twostep.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder the store lives in. It exists and can be written once {@link #prepare} returned it.
 *
 * @param path absolute
 */
public record DataFolder(Path path) {
  private static final String STORE = "twostep";
  private static final String EXTENSION = ".mv.db";
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
      Files.createDirectories(path, ownerOnly());
      Files.delete(Files.createTempFile(path, ".twostep", null));
      return new DataFolder(path);
    } catch (IOException refused) {
      throw StartFailure.folderNotWritable(path);
    }
  }

  /** Delivered messages hold codes: a new folder is its owner's alone, where the system can. */
  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }

  /** The store file as H2 wants it named: without its extension. */
  public Path store() {
    return path.resolve(STORE);
  }

  /**
   * Moves the store aside, so that the next start begins a new one.
   *
   * @param now the local time for the copy's name
   * @return where the old store is now; empty where there was none
   * @throws StartFailure when another Twostep has the store open, or it cannot be moved
   */
  public Optional<Path> reset(LocalDateTime now) throws StartFailure {
    Path store = path.resolve(STORE + EXTENSION);
    if (Files.notExists(store)) {
      return Optional.empty();
    }
    try {
      refuseWhileInUse(store);
      return Optional.of(Files.move(store, unusedCopy(now)));
    } catch (IOException refused) {
      throw StartFailure.folderNotWritable(path);
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
  private Path unusedCopy(LocalDateTime now) {
    String name = STORE + "-before-" + IN_A_FILE_NAME.format(now);
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
