package org.twostep.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
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
   * Reads the key, after drawing one where there is none. A file that holds no key is replaced;
   * codes on their way then stop working and new ones can be asked for, and what was sealed cannot
   * be opened any more.
   *
   * @param folder the store's folder; it exists
   * @param random must be cryptographic outside of tests
   * @throws StoreException.Unwritable when the file cannot be read or written
   */
  public static Keys open(Path folder, RandomGenerator random) {
    Path file = folder.resolve(NAME);
    try {
      byte[] known = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
      return Keys.of(known.length == CodeHasher.KEY_BYTES ? known : drawn(file, random));
    } catch (IOException e) {
      throw new StoreException.Unwritable(e);
    }
  }

  private static byte[] drawn(Path file, RandomGenerator random) throws IOException {
    byte[] key = new byte[CodeHasher.KEY_BYTES];
    random.nextBytes(key);
    Path fresh = Files.createTempFile(file.getParent(), NAME, ".new", ownerOnly(file));
    try {
      write(fresh, key);
      move(fresh, file);
    } finally {
      Files.deleteIfExists(fresh);
    }
    return key;
  }

  private static FileAttribute<?>[] ownerOnly(Path file) throws IOException {
    boolean posix = Files.getFileStore(file.getParent()).supportsFileAttributeView("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
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
