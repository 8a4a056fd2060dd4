package org.twostep.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twostep.account.PracticeCustomer;
import org.twostep.world.MessageText;

/** A killed process is looked at in the same way, at every kill. */
class NoSecretInTheFileTest {
  @TempDir private Path folder;

  private List<String> walked() {
    try (Walk walk = Walk.in(folder)) {
      for (int action = 0; action < Walk.LENGTH; action++) {
        walk.act(action);
      }
      return walk.content().devices().deliveries().stream()
          .flatMap(delivery -> MessageText.code(delivery.message().body()).stream())
          .toList();
    }
  }

  @Test
  void aWholeRegistrationLeavesNoSecretBehind() throws IOException {
    List<String> codes = walked();
    assertEquals(5, codes.size());
    Secrets.assertNoneIn(folder, codes);
  }

  @Test
  void theSearchFindsWhatItLooksFor() throws IOException {
    List<String> codes = walked();
    Path file = folder.resolve("twostep.mv.db");
    for (String secret :
        List.of(PracticeCustomer.PASSWORD, "MARMALADE", codes.getFirst(), "j\0u\0niper lane")) {
      byte[] before = Files.readAllBytes(file);
      Files.writeString(file, secret, StandardOpenOption.APPEND);
      assertThrows(AssertionError.class, () -> Secrets.assertNoneIn(folder, codes), secret);
      Files.write(file, before);
    }
  }

  @Test
  void nothingLiesBesideTheStoreButItsKey() throws IOException {
    walked();
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of("twostep.key", "twostep.mv.db"),
          files.map(path -> path.getFileName().toString()).sorted().toList());
    }
  }
}
