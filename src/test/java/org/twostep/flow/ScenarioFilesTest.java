package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.twostep.app.DesktopBench;
import org.twostep.rehearsal.Library;
import org.twostep.rehearsal.Scenario;

/**
 * A trainer's own rehearsals: opened, copied and taken off the list, right files and wrong ones.
 */
class ScenarioFilesTest {
  @RegisterExtension final DesktopBench bench = new DesktopBench().sized(1000, 700);

  @TempDir private Path folder;

  @BeforeEach
  void openRehearsals() {
    bench.open();
    enter();
  }

  private void enter() {
    hands().click(bench.onScreen(() -> bench.root().lookup("#rehearsals")));
    bench.settle();
  }

  private Hands hands() {
    return new Hands(bench);
  }

  private void open(Path file) {
    bench.opens(Optional.of(file));
    hands().click(new Window(bench).find(".rehearsal-list", "#openFile"));
    bench.settle();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String sample() {
    return new String(Library.text(new Library().scenarios().getFirst()), StandardCharsets.UTF_8);
  }

  private String trouble() {
    return bench.onScreen(() -> ((Label) bench.root().lookup("#trouble")).getText());
  }

  private String said() {
    return bench.onScreen(() -> ((Label) bench.root().lookup(".page-frame #said")).getText());
  }

  private int offered() {
    return bench.onScreen(
        () -> ((ListView<?>) bench.root().lookup(".rehearsal-list #list")).getItems().size());
  }

  private Scenario chosen() {
    return bench.onScreen(() ->
        (Scenario)
            ((ListView<?>) bench.root().lookup(".rehearsal-list #list"))
                .getSelectionModel()
                .getSelectedItem());
  }

  @Test
  void aWrongFileIsNamedWithItsLineAndTheReasonAndNothingElseChanges() throws IOException {
    Scenario before = chosen();
    open(write("wrong.yaml", sample().replace("until: [\"signed in\"]", "until: [\"rich\"]")));
    assertTrue(trouble().startsWith("wrong.yaml, line 8: \"rich\""), trouble());
    assertEquals(22, offered());
    assertEquals(before, chosen());
    open(folder.resolve("none.yaml"));
    assertEquals(
        "none.yaml cannot be read. Check that the file is there and that you may open it.",
        trouble());
    open(write("good.yaml", sample().replace("id: short-way-text", "id: mine")));
    assertEquals("", trouble());
    assertEquals(23, offered());
  }

  @Test
  void aGoodFileIsChosenKeptCopiedAndTakenOffTheListByKeys() throws IOException {
    String text =
        sample()
            .replace("id: short-way-text", "id: mine")
            .replace("title: The short way by text message", "title: My own way");
    Path mine = write("good.yaml", text);
    open(mine);
    assertEquals("My own way", chosen().title());
    Files.delete(mine);

    bench.reopen();
    enter();
    assertEquals(23, offered());
    bench.onScreen(() -> {
      ListView<?> list = (ListView<?>) bench.root().lookup(".rehearsal-list #list");
      list.requestFocus();
      return true;
    });
    hands().press(KeyCode.END);
    bench.settle();
    assertEquals("My own way", chosen().title());
    assertTrue(new Window(bench).has(".page-frame", "#own"));

    Path copy = folder.resolve("copy.yaml");
    bench.savesTo(Optional.of(copy));
    hands().press(KeyCode.C, KeyCode.ALT);
    bench.settle();
    assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(copy));

    hands().press(KeyCode.L, KeyCode.ALT);
    hands().press(KeyCode.F1);
    bench.settle();
    assertEquals(22, offered());
    assertEquals(
        "My own way is not in the list any more. Your own file is still where it was.", said());
    assertFalse(new Window(bench).has(".page-frame", "#remove"));
  }

  @Test
  void aFileThatCannotBeKeptIsOfferedAllTheSame() throws IOException {
    Files.writeString(bench.folder().resolve("rehearsals"), "in the way");
    open(write("good.yaml", sample().replace("id: short-way-text", "id: mine")));
    assertEquals(23, offered());
    assertTrue(
        trouble().startsWith("good.yaml is in the list until you close Twostep."), trouble());
  }

  @Test
  void aCopyThatCannotBeWrittenIsSaid() {
    bench.savesTo(Optional.of(folder.resolve("none").resolve("copy.yaml")));
    hands().press(KeyCode.C, KeyCode.ALT);
    bench.settle();
    assertTrue(said().startsWith("copy.yaml could not be saved there."), said());
    bench.savesTo(Optional.empty());
    hands().press(KeyCode.C, KeyCode.ALT);
    bench.settle();
    assertTrue(said().startsWith("copy.yaml could not be saved there."), said());
  }
}
