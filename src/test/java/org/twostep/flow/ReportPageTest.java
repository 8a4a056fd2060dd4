package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.twostep.app.DesktopBench;
import org.twostep.rehearsal.Entry;
import org.twostep.rehearsal.Mode;
import org.twostep.rehearsal.Rehearsed;
import org.twostep.rehearsal.Report;
import org.twostep.report.ReportPdf;
import org.twostep.report.Worded;
import org.twostep.ui.control.FieldMessage;

/** The report by click and by key. */
class ReportPageTest {
  @RegisterExtension final DesktopBench bench = new DesktopBench();
  @TempDir private Path folder;

  private Rehearsals show(org.twostep.rehearsal.Transcript transcript) {
    bench.open();
    Rehearsals rehearsals = new Rehearsals(bench);
    rehearsals.report(transcript);
    return rehearsals;
  }

  private Rehearsals show() {
    return show(Rehearsed.sketch("Ann", Mode.TEST));
  }

  private Node site(String query) {
    return new Window(bench).site(query);
  }

  private String written() {
    return bench.onScreen(() -> Eyes.written(site(".report"))).replaceAll("\\s+", " ");
  }

  private void click(String query) {
    new Hands(bench).click(site(query));
  }

  private String result() {
    return bench.onScreen(() -> ((FieldMessage) site("#result")).getText());
  }

  @Test
  void itSaysWhatHappened() {
    show();
    String written = written();
    List.of(
            "The code is late",
            "Test me · today, 9:38 AM to 9:45 AM · passed",
            "Learner: Ann",
            "7 min 52 s",
            "hint used",
            "wrong entry",
            "secrets given away",
            "Where the time went",
            "2 min 51 s",
            "You asked once more for a code by text message. Only the newest one counts.",
            "A code was refused, because a newer one had taken its place.",
            "What to take away",
            "The code has expired",
            "1 of 3 passed")
        .forEach(part -> assertTrue(written.contains(part), () -> part + " is not in " + written));
    assertFalse(written.contains("gone-meanwhile"));
  }

  @Test
  void theBarsAndTheFiguresAreReadOutWhole() {
    show();
    List<String> spoken =
        bench.onScreen(() ->
            Eyes.all(site(".report"))
                .filter(node -> node.getStyleClass().contains("bar-row"))
                .map(Node::getAccessibleText)
                .toList());
    assertEquals(7, spoken.size());
    assertEquals("Check your e-mail or phone: 2 min 51 s, the longest step", spoken.get(4));
    assertEquals(
        "1 hint used",
        bench.onScreen(() ->
            Eyes.all(site(".report"))
                .filter(node -> node.getStyleClass().contains("figure-tile"))
                .map(Node::getAccessibleText)
                .toList()
                .get(1)));
  }

  @Test
  void stoppingTheClockAndLeavingAreSaidWithoutBlame() {
    show(
        Rehearsed.by("Ann", Mode.GUIDE)
            .step(1, 5)
            .note(Entry.Kind.CLOCK_STOPPED)
            .note(Entry.Kind.CLOCK_RUNS)
            .note(Entry.Kind.LEFT)
            .transcript());
    String written = written();
    assertTrue(written.contains("left before the end"), written);
    assertTrue(
        written.contains(
            "You took your time: the practice clock stood still. That is always fine."));
    assertTrue(written.contains("not reached"));
  }

  @Test
  void everyButtonGoesWhereItSays() {
    Rehearsals rehearsals = show();
    click("#tryAgain");
    Node next = bench.onScreen(() -> site(".report").lookup("#next .button"));
    new Hands(bench).click(next);
    click("#close");
    assertEquals(List.of("again", "open code-expired", "close"), rehearsals.done);
  }

  @Test
  void byKeyTooEnterTriesAgainAndEscapeLeaves() {
    Rehearsals rehearsals = show();
    Hands hands = new Hands(bench);
    assertEquals("tryAgain", bench.onScreen(() -> bench.scene().getFocusOwner().getId()));
    hands.press(KeyCode.ENTER);
    hands.press(KeyCode.ESCAPE);
    assertEquals(List.of("again", "close"), rehearsals.done);
  }

  @Test
  void thePdfIsTheReport() throws Exception {
    Rehearsals rehearsals = show();
    Path file = folder.resolve("report.pdf");
    rehearsals.savesTo = Optional.of(file);
    click("#savePdf");
    assertEquals("Saved as report.pdf.", result());
    Report report = Report.of(Rehearsed.scenario(), Rehearsed.sketch("Ann", Mode.TEST));
    assertArrayEquals(ReportPdf.of(Worded.sheet(report)), Files.readAllBytes(file));
    assertEquals("The code is late, Ann.pdf", rehearsals.wishes.getFirst().name());
    assertEquals(".pdf", rehearsals.wishes.getFirst().ending());
  }

  @Test
  void tableAndDataAreInTheMenuByKey() throws Exception {
    Rehearsals rehearsals = show();
    Hands hands = new Hands(bench);
    for (int item = 0; item < 2; item++) {
      Path file = folder.resolve("report" + item);
      rehearsals.savesTo = Optional.of(file);
      bench.onScreen(() -> {
        site("#saveAs").requestFocus();
        return true;
      });
      hands.press(KeyCode.SPACE);
      hands.press(KeyCode.DOWN);
      if (item == 1) {
        hands.press(KeyCode.DOWN);
      }
      hands.press(KeyCode.ENTER);
      assertTrue(Files.size(file) > 0, "item " + item);
    }
    assertTrue(Files.readString(folder.resolve("report0")).startsWith("\ufeffrehearsal,"));
    assertTrue(Files.readString(folder.resolve("report1")).startsWith("{"));
    assertFalse(((MenuButton) site("#saveAs")).isShowing());
  }

  @Test
  void whatCannotBeWrittenIsSaidPlainlyAndCanBeTriedAgain() throws Exception {
    Rehearsals rehearsals = show();
    rehearsals.savesTo = Optional.of(folder.resolve("no such folder").resolve("report.pdf"));
    click("#savePdf");
    assertEquals(
        "report.pdf could not be saved there. Choose another folder, or a disk that is not full,"
            + " and try again.",
        result());
    rehearsals.savesTo = Optional.of(folder.resolve("report.pdf"));
    click("#savePdf");
    assertEquals("Saved as report.pdf.", result());
  }

  @Test
  void whoThinksBetterOfItHasNoFile() {
    Rehearsals rehearsals = show();
    click("#savePdf");
    assertEquals(1, rehearsals.wishes.size());
    assertFalse(new Window(bench).has(Window.SITE, "#result"));
  }

  @Test
  void aNameFromRightToLeftIsShown() {
    show(Rehearsed.sketch("שרה מרים 🙂".repeat(3), Mode.TEST));
    assertTrue(bench.onScreen(() -> ((Labeled) site("#learner")).getText()).contains("שרה"));
  }
}
