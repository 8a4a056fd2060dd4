package org.twostep.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.twostep.store.KeyFile;
import org.twostep.store.StoreException;

/** What a failure of the store means to the person. */
final class StoreFailures {
  private StoreFailures() {}

  /**
   * The failure in words.
   *
   * @param store the store file without H2's extension
   * @throws StoreException where only a mistake in the program explains it
   */
  static StartFailure of(StoreException cause, Path store) {
    return switch (cause) {
      case StoreException.InUse _ -> StartFailure.storeInUse(store);
      case StoreException.Unwritable _ -> unwritable(store);
      case StoreException.Damaged _ -> StartFailure.storeUnreadable(store, cause);
      case StoreException.Newer _ -> StartFailure.storeNewer(store, cause);
      case StoreException.Unexpected ours -> throw ours;
    };
  }

  private static StartFailure unwritable(Path store) {
    Path folder = Practice.folder(store);
    return Stream.of(DataFolder.whole(store), folder.resolve(KeyFile.NAME))
        .filter(StoreFailures::isNotOurs)
        .findFirst()
        .map(StartFailure::fileNotOurs)
        .orElseGet(() ->
            DataFolder.isFull(folder)
                ? StartFailure.diskFull(folder)
                : StartFailure.folderNotWritable(folder));
  }

  private static boolean isNotOurs(Path file) {
    return Files.exists(file) && !(Files.isReadable(file) && Files.isWritable(file));
  }
}
