package org.twostep.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummonsTest {
  @TempDir private Path data;
  private final AtomicInteger fronts = new AtomicInteger();

  private Summons summons() {
    return new Summons(data);
  }

  private void assertNothingIsLeft() throws IOException {
    try (Stream<Path> files = Files.list(data)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void theWindowThatIsOpenComesToTheFrontOnceForEachCall() throws Exception {
    try (Summons.Listener _ = summons().listen(fronts::incrementAndGet)) {
      assertTrue(summons().isAnswered());
      assertEquals(1, fronts.get());
      assertTrue(summons().isAnswered());
      assertEquals(2, fronts.get());
    }
    assertNothingIsLeft();
  }

  @Test
  void whereNobodyListensThereIsNoAnswerAndTheCallIsTakenBack() throws Exception {
    summons().listen(fronts::incrementAndGet).close();
    assertFalse(summons().isAnswered());
    assertEquals(0, fronts.get());
    assertNothingIsLeft();
  }

  @Test
  void whereTheFolderCannotBeWrittenThereIsNoAnswer() throws IOException {
    Path file = Files.createFile(data.resolve("file"));
    assertFalse(new Summons(file).isAnswered());
  }
}
