package org.twostep.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipFile;

/** Copies of a store in one archive, and going back to one. */
public final class StoreCopy {
  private StoreCopy() {}

  /** H2 writes it while the store stays open; a half-written one never has the name. */
  static void write(Transactions transactions, Path file) {
    Path unfinished = file.resolveSibling(file.getFileName() + ".new");
    transactions.alone(handle -> handle.execute("BACKUP TO ?", unfinished.toString()));
    try {
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StoreException.Unwritable(e);
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
    Path unfinished = whole.resolveSibling(whole.getFileName() + ".new");
    try (ZipFile archive = new ZipFile(copy.toFile());
        InputStream in = archive.getInputStream(archive.entries().nextElement())) {
      Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
      Files.move(unfinished, whole, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StoreException.Unwritable(e);
    }
  }
}
