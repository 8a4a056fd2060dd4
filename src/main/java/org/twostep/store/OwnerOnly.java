package org.twostep.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Delivered messages hold codes, and the key opens what is sealed: what the program makes is its
 * owner's alone. Where the system knows no such permissions, a user's folder for program data is
 * closed to others by itself.
 */
public final class OwnerOnly {
  private static final FileAttribute<?>[] NONE = {};
  private static final String FILE = "rw-------";

  private OwnerOnly() {}

  /** For making a folder. */
  public static FileAttribute<?>[] folder() {
    return permissions("rwx------");
  }

  /** For making a file. */
  public static FileAttribute<?>[] file() {
    return permissions(FILE);
  }

  /** For a file that a library made. */
  static void make(Path file) throws IOException {
    if (isPosix()) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(FILE));
    }
  }

  private static boolean isPosix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  private static FileAttribute<?>[] permissions(String permissions) {
    return isPosix()
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : NONE;
  }
}
