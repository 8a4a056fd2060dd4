package org.twostep.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twostep.CheapHasher;

/** A copy is taken while the store is open, and leads back to how things stood then. */
class StoreCopyTest {
  @TempDir private Path folder;

  private Store open() {
    return Store.open(folder.resolve("twostep"), new CheapHasher());
  }

  private void remember(Store store, String value) {
    store.preferences().put("key", value);
  }

  @Test
  void whatCameAfterTheCopyIsUndone() {
    Path copy = folder.resolve("copy.zip");
    try (Store store = open()) {
      remember(store, "before");
      store.copyTo(copy);
      remember(store, "after");
      assertEquals(Optional.of("after"), store.preferences().get("key"));
    }
    StoreCopy.restore(copy, folder.resolve("twostep"));
    try (Store store = open()) {
      assertEquals(Optional.of("before"), store.preferences().get("key"));
      store.copyTo(copy); // in the place of the older one
    }
  }

  @Test
  void aPlaceThatCannotBeWrittenIsSaidAndHarmsNothing() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    try (Store store = open()) {
      assertThrows(StoreException.class, () -> store.copyTo(file.resolve("copy.zip")));
      remember(store, "still here");
      assertEquals(Optional.of("still here"), store.preferences().get("key"));
    }
  }

  @Test
  void aCopyThatIsNoneLeavesTheStoreAsItIs() throws Exception {
    try (Store store = open()) {
      remember(store, "mine");
    }
    Path broken = Files.writeString(folder.resolve("broken.zip"), "no archive");
    assertThrows(
        StoreException.Unwritable.class,
        () -> StoreCopy.restore(broken, folder.resolve("twostep")));
    try (Store store = open()) {
      assertEquals(Optional.of("mine"), store.preferences().get("key"));
    }
  }
}
