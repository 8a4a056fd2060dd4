package org.twostep.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twostep.CheapHasher;
import org.twostep.entry.Field;
import org.twostep.guide.Feedback;

class MemoryTest {
  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("twostep"), new CheapHasher());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest
  @EnumSource(Field.class)
  void aDraftIsKeptForEveryFieldButSecrets(Field field) {
    if (field.keptAsTyped()) {
      store.drafts().keep(field, "half ty");
      assertEquals(Map.of(field, "half ty"), store.drafts().read());
    } else {
      assertThrows(IllegalArgumentException.class, () -> store.drafts().keep(field, "secret"));
      assertEquals(Map.of(), store.drafts().read());
    }
  }

  @Test
  void draftsOutliveTheWindowUntilTheyAreForgotten() {
    store.drafts().keep(Field.PHONE, "503");
    store.drafts().keep(Field.PHONE, "(503) 5");
    store.drafts().keep(Field.EMAIL, "'; DROP TABLE draft --\0🔑");
    close();
    open();
    assertEquals(
        Map.of(Field.PHONE, "(503) 5", Field.EMAIL, "'; DROP TABLE draft --\0🔑"),
        store.drafts().read());
    store.drafts().forget();
    assertEquals(Map.of(), store.drafts().read());
  }

  @Test
  void tenThousandCharactersOfADraftAreKeptAndNoHalfOne() {
    store.drafts().keep(Field.PHONE, "x".repeat(10_000));
    store.drafts().keep(Field.EMAIL, "y".repeat(10_001));
    store.drafts().keep(Field.USERNAME, "x" + "🔑".repeat(5_000));
    assertEquals("x".repeat(10_000), store.drafts().read().get(Field.PHONE));
    assertEquals("y".repeat(10_000), store.drafts().read().get(Field.EMAIL));
    assertEquals("x" + "🔑".repeat(4_999), store.drafts().read().get(Field.USERNAME));
  }

  @Test
  void preferencesOutliveTheWindow() {
    assertEquals(Optional.empty(), store.preferences().get("window.width"));
    store.preferences().put("window.width", "1280");
    store.preferences().put("window.width", "1000");
    store.preferences().put("window.note", "");
    close();
    open();
    assertEquals(Optional.of("1000"), store.preferences().get("window.width"));
    assertEquals(Optional.of(""), store.preferences().get("window.note"));
  }

  @Test
  void feedbackOutlivesTheWindowAndASentenceComesLater() {
    Instant noon = Instant.parse("2026-11-23T20:00:00.123456789Z");
    Feedback first = new Feedback(noon, "spam", false, "");
    Feedback second =
        new Feedback(noon.minusSeconds(1), "no-code", true, "🙂".repeat(Feedback.MOST));
    store.feedback().keep(first);
    store.feedback().keep(second);
    store.feedback().keep(first.saying("'; DROP TABLE feedback --\0"));
    close();
    open();
    assertEquals(
        List.of(second, first.saying("'; DROP TABLE feedback --\0")), store.feedback().all());
  }
}
