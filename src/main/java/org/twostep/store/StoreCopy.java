package org.twostep.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Copies of a store in one archive, and going back to one. A half-written file never has the name,
 * and is not left behind: where the disk is full, it would be what fills it.
 */
public final class StoreCopy {
  private static final String UNFINISHED = ".new";

  private StoreCopy() {}

  /** H2 writes it while the store stays open. */
  static void write(Transactions transactions, Path file) {
    Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
    try {
      transactions.alone(handle -> handle.execute("BACKUP TO ?", unfinished.toString()));
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StoreException.Unwritable(e);
    } finally {
      remove(unfinished);
    }
  }

  /**
   * Puts a copy in the place of a store, which must be closed.
   *
   * @param store as {@link Store#open} takes it
   * @throws StoreException.Unwritable where the copy cannot be read, or the store not replaced
   */
  public static void restore(Path copy, Path store) {
    Path whole = store.resolveSibling(store.getFileName() + H2File.SUFFIX);
    Path unfinished = whole.resolveSibling(whole.getFileName() + UNFINISHED);
    try (ZipFile archive = new ZipFile(copy.toFile());
        InputStream in = archive.getInputStream(onlyEntry(archive))) {
      unpack(in, unfinished);
      Files.move(unfinished, whole, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StoreException.Unwritable(e);
    } finally {
      remove(unfinished);
    }
  }

  private static void unpack(InputStream in, Path file) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(file, OwnerOnly.file());
    try (OutputStream out = Files.newOutputStream(file)) {
      in.transferTo(out);
    }
  }

  private static ZipEntry onlyEntry(ZipFile archive) throws ZipException {
    Enumeration<? extends ZipEntry> entries = archive.entries();
    if (!entries.hasMoreElements()) {
      throw new ZipException("nothing is in " + archive.getName());
    }
    return entries.nextElement();
  }

  /** Removes a file that may not be there. One that stays is written over the next time. */
  static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException stays) {
      return;
    }
  }
}
