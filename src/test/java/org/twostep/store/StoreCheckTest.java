package org.twostep.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What fuzzing has found: copies that open, and are no copies of a store. */
class StoreCheckTest {
  @TempDir private Path folder;

  @Test
  void aCopyWithoutTheProgramsTablesIsDamagedAndNoMistakeOfTheProgram() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("copies")).resolve("copy.zip");
    try (Transactions other = new Transactions(() -> H2File.connect(folder.resolve("other")))) {
      other.alone(handle -> handle.execute("BACKUP TO ?", copy.toString()));
    }
    assertThrows(StoreException.Damaged.class, () -> StoreCheck.readThrough(copy));
    try (Stream<Path> left = Files.list(copy.getParent())) {
      assertEquals(List.of(copy), left.toList());
    }
  }

  /** One of many ways in which H2 stumbles that it does not call damage itself. */
  @Test
  void aFileThatOnlyAnotherProgramCanOpenIsDamagedAndNoMistakeOfTheProgram() throws Exception {
    Path file = folder.resolve("other");
    DriverManager.getConnection("jdbc:h2:" + file, "somebody", "else").close();
    assertThrows(StoreException.Damaged.class, () -> H2File.connect(file));
  }
}
