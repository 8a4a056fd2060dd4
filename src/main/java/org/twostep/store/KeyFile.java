package org.twostep.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.random.RandomGenerator;
import org.twostep.factor.CodeHasher;
import org.twostep.factor.KeySeal;

/**
 * The program's key, in a file of its own beside the store: who gets hold of the store alone can
 * neither try out codes nor read the keys of authenticator apps.
 */
public final class KeyFile {
  /** The name of the file. */
  public static final String NAME = "twostep.key";

  private KeyFile() {}

  /** What the one key serves. */
  public record Keys(CodeHasher codes, KeySeal seal) {
    static Keys of(byte[] key) {
      return new Keys(new CodeHasher(key), KeySeal.derivedFrom(key));
    }
  }

  /**
   * Reads the key. Where there is none, or the file holds none, it is the one of the newest backup;
   * where there is no backup either, another is drawn: codes on their way then stop working and new
   * ones can be asked for, and what was sealed cannot be opened any more.
   *
   * @param folder the store's folder; it exists
   * @param random must be cryptographic outside of tests
   * @throws StoreException.Unwritable when the file cannot be read or written
   */
  public static Keys open(Path folder, RandomGenerator random) {
    Path file = folder.resolve(NAME);
    try {
      if (!isKey(file)) {
        Backups.in(folder).newestKey().ifPresent(copy -> restore(copy, folder));
      }
      return Keys.of(isKey(file) ? Files.readAllBytes(file) : drawn(file, random));
    } catch (IOException e) {
      throw new StoreException.Unwritable(e);
    }
  }

  private static byte[] drawn(Path file, RandomGenerator random) throws IOException {
    byte[] key = new byte[CodeHasher.KEY_BYTES];
    random.nextBytes(key);
    setAside(file);
    put(key, file);
    return key;
  }

  /**
   * Puts the key of a backup in its place. Another key that is there is kept beside it.
   *
   * @param copy the backup's key; nothing happens where there is none
   * @throws StoreException.Unwritable when a file cannot be read or written
   */
  static void restore(Path copy, Path folder) {
    Path file = folder.resolve(NAME);
    try {
      if (isKey(copy) && !(Files.isRegularFile(file) && Files.mismatch(copy, file) < 0)) {
        setAside(file);
        put(Files.readAllBytes(copy), file);
      }
    } catch (IOException e) {
      throw new StoreException.Unwritable(e);
    }
  }

  /** Whether there is a key for this store. */
  static boolean isBeside(Path store) {
    return Files.exists(store.toAbsolutePath().resolveSibling(NAME));
  }

  private static boolean isKey(Path file) throws IOException {
    return Files.isRegularFile(file) && Files.size(file) == CodeHasher.KEY_BYTES;
  }

  /** A key that is replaced may still open something. */
  private static void setAside(Path file) throws IOException {
    if (Files.isRegularFile(file)) {
      Path aside = file;
      for (int number = 1; Files.exists(aside); number++) {
        aside = file.resolveSibling(NAME + ".before-" + number);
      }
      Files.move(file, aside);
    }
  }

  /** A half-written key never has the name. */
  private static void put(byte[] key, Path file) throws IOException {
    Path fresh = Files.createTempFile(file.getParent(), NAME, ".new", OwnerOnly.file());
    try {
      write(fresh, key);
      move(fresh, file);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void write(Path file, byte[] key) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(key));
      channel.force(true); // before the name points to it
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
