package org.twostep.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.factor.CodeHasher;
import org.twostep.factor.KeySeal;
import org.twostep.factor.TotpKey;

class KeyFileTest {
  @TempDir private Path folder;

  private CodeHasher open(long seed) {
    return KeyFile.open(folder, new Random(seed)).codes();
  }

  @Test
  void theKeyIsDrawnOnceAndKept() throws IOException {
    byte[] drawn = new byte[32];
    new Random(1).nextBytes(drawn);
    String hash = open(1).hash("salt", "123456");
    assertArrayEquals(drawn, Files.readAllBytes(folder.resolve(KeyFile.NAME)));
    assertTrue(open(2).matches("salt", "123456", hash));
    assertEquals(new CodeHasher(drawn).hash("salt", "123456"), hash);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 31, 33, 5000})
  void aBrokenKeyIsReplaced(int length) throws IOException {
    Files.write(folder.resolve(KeyFile.NAME), new byte[length]);
    String hash = open(1).hash("salt", "123456");
    assertEquals(32, Files.size(folder.resolve(KeyFile.NAME)));
    assertTrue(open(2).matches("salt", "123456", hash));
  }

  @Test
  void aReplacedKeyMakesOldCodesWorthless() throws IOException {
    String hash = open(1).hash("salt", "123456");
    Files.delete(folder.resolve(KeyFile.NAME));
    assertFalse(open(2).matches("salt", "123456", hash));
  }

  @Test
  void whatWasSealedIsOpenedAfterARestartAndNotWithAnotherKey() throws IOException {
    TotpKey key = TotpKey.draw(new Random(7));
    String sealed = KeyFile.open(folder, new Random(1)).seal().seal(key, new Random(2));
    assertEquals(key, KeyFile.open(folder, new Random(3)).seal().open(sealed));
    Files.delete(folder.resolve(KeyFile.NAME));
    KeySeal other = KeyFile.open(folder, new Random(4)).seal();
    assertThrows(KeySeal.BrokenException.class, () -> other.open(sealed));
  }

  @Test
  void nothingElseIsLeftInTheFolder() throws IOException {
    open(1);
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(folder.resolve(KeyFile.NAME)), files.toList());
    }
  }

  @Test
  void onlyTheOwnerMayReadItWherePermissionsAreKnown() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    open(1);
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(KeyFile.NAME))));
  }

  @Test
  void aFolderThatTakesNoFileIsReported() {
    Path nowhere = folder.resolve("missing");
    assertThrows(StoreException.Unwritable.class, () -> KeyFile.open(nowhere, new Random(1)));
  }

  @Test
  void aFolderInThePlaceOfTheKeyIsReported() throws IOException {
    Files.createDirectory(folder.resolve(KeyFile.NAME));
    assertThrows(StoreException.Unwritable.class, () -> open(1));
  }
}
