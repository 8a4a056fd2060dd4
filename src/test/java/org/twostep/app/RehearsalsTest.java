package org.twostep.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twostep.rehearsal.Library;
import org.twostep.rehearsal.Scenario;
import org.twostep.rehearsal.ScenarioException;

/** What there is to choose from, with the files of trainers and without them. */
class RehearsalsTest {
  private static final Scenario FIRST = new Library().scenarios().getFirst();

  @TempDir private Path folder;
  private Path kept;

  @BeforeEach
  void choose() {
    kept = folder.resolve("rehearsals");
  }

  private Path file(String id, String title) throws IOException {
    String text = new String(Library.text(FIRST), StandardCharsets.UTF_8);
    return Files.writeString(
        folder.resolve("mine.yaml"),
        text.replace("id: " + FIRST.id(), "id: " + id)
            .replace("title: " + FIRST.title(), "title: " + title));
  }

  @Test
  void withoutAnyFileThereAreThoseOfTheProgram() {
    assertEquals(new Library().scenarios(), new Rehearsals(kept).all());
    assertFalse(Files.exists(kept));
  }

  @Test
  void aTrainersFileComesLastAndIsThereTheNextTimeAsItIsWritten() throws Exception {
    Path mine = file("mine-2", "Mine");
    Rehearsals now = new Rehearsals(kept);
    Scenario opened = now.open(mine);
    now.keep(opened);
    byte[] written = Files.readAllBytes(mine);
    Files.delete(mine);
    Rehearsals later = new Rehearsals(kept);
    assertEquals(opened, later.all().getLast());
    assertEquals(Optional.of(opened), later.find("mine-2"));
    assertTrue(later.isOwn(opened));
    assertArrayEquals(written, later.text(opened));
  }

  @Test
  void oneThatIsNotKeptIsGoneTheNextTime() throws Exception {
    Rehearsals now = new Rehearsals(kept);
    Scenario opened = now.open(file("mine-2", "Mine"));
    assertTrue(now.all().contains(opened));
    assertEquals(Optional.empty(), new Rehearsals(kept).find("mine-2"));
  }

  @Test
  void oneOfTheSameIdTakesThePlaceOfOursUntilItIsRemoved() throws Exception {
    Rehearsals now = new Rehearsals(kept);
    Scenario mine = now.open(file(FIRST.id(), "Mine"));
    now.keep(mine);
    assertEquals("Mine", now.all().getFirst().title());
    assertEquals(new Library().scenarios().size(), now.all().size());
    now.remove(mine);
    assertEquals(FIRST, now.all().getFirst());
    assertFalse(now.isOwn(FIRST));
    assertEquals(FIRST, new Rehearsals(kept).all().getFirst());
    assertArrayEquals(Library.text(FIRST), now.text(FIRST));
  }

  @Test
  void aCopyThatIsSpoiltIsLeftOut() throws IOException {
    Files.createDirectories(kept);
    Files.writeString(kept.resolve("spoilt.yaml"), "id: [");
    Files.writeString(kept.resolve("half.yaml.part"), "id: x");
    assertEquals(new Library().scenarios(), new Rehearsals(kept).all());
  }

  @Test
  void aFileThatIsNoneChangesNothing() throws IOException {
    Rehearsals now = new Rehearsals(kept);
    Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "id: ../away\n");
    assertThrows(ScenarioException.class, () -> now.open(wrong));
    assertThrows(IOException.class, () -> now.open(folder.resolve("none.yaml")));
    assertEquals(new Library().scenarios(), now.all());
  }

  @Test
  void whereNothingCanBeWrittenItIsStillOffered() throws Exception {
    Files.writeString(kept, "a file where the folder would be");
    Rehearsals now = new Rehearsals(kept);
    Scenario mine = now.open(file("mine-2", "Mine"));
    assertThrows(IOException.class, () -> now.keep(mine));
    assertTrue(now.all().contains(mine));
  }
}
