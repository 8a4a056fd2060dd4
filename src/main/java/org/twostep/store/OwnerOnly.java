package org.twostep.store;

import java.nio.file.FileSystems;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Delivered messages hold codes, and the key opens what is sealed: what the program makes is its
 * owner's alone. Where the system knows no such permissions, a user's folder for program data is
 * closed to others by itself.
 */
public final class OwnerOnly {
  private static final FileAttribute<?>[] NONE = {};

  private OwnerOnly() {}

  /** For making a folder. */
  public static FileAttribute<?>[] folder() {
    return permissions("rwx------");
  }

  /** For making a file. */
  public static FileAttribute<?>[] file() {
    return permissions("rw-------");
  }

  private static FileAttribute<?>[] permissions(String permissions) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : NONE;
  }
}
