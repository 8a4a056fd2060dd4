package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twostep.account.Method;
import org.twostep.app.DesktopBench;
import org.twostep.brokerage.Page;
import org.twostep.factor.RecoveryCodes;
import org.twostep.flow.FactorsTest.By;
import org.twostep.ui.recovery.Keeping.Printed;

/** Making recovery codes, and what there is to do with them before they are gone. */
class RecoveryCodesPageTest {
  private static final Pattern CODE = Pattern.compile("(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}");

  @RegisterExtension final DesktopBench bench = new DesktopBench();
  @TempDir Path folder;

  private Window window;
  private Person person;

  private void open(By by) {
    new Secured(bench).with(Method.Kind.EMAIL);
    bench.open();
    window = new Window(bench);
    person = by == By.MOUSE ? new ByMouse(bench) : new ByKeyboard(bench);
    person.menu("menuTwoFactor");
    person.press("#makeCodes");
    bench.assertPage(Page.RECOVERY_CODES);
  }

  private Optional<RecoveryCodes> kept() {
    return bench.file().account().protection().recovery();
  }

  private List<String> shown() {
    String columns =
        bench.onScreen(() ->
            window.site("#columns").lookupAll(".recovery-codes").stream()
                .map(node -> ((TextInputControl) node).getText())
                .reduce("", (all, column) -> all + "\n" + column));
    return codes(columns);
  }

  private static List<String> codes(String text) {
    return CODE.matcher(text).results().map(MatchResult::group).toList();
  }

  private String said() {
    return window.written("#results");
  }

  @ParameterizedTest
  @EnumSource
  void tenAreShownAndCopiedAndDone(By by) {
    open(by);
    assertEquals(10, shown().stream().distinct().count());
    person.press("#copy");
    assertEquals(shown(), codes(bench.copied().getLast()));
    person.press("#done");
    bench.assertPage(Page.RECOVERY_CODES);
    assertEquals(bench.text("recovery.saved.missing"), window.error("#savedField"));
    person.press("#saved");
    person.submit("#done");
    bench.assertPage(Page.PROFILE_SECURITY);
    assertTrue(kept().orElseThrow().saved());
    assertEquals(10, kept().orElseThrow().left());
    bench.assertNothingThrown();
  }

  @Test
  void aFileHoldsThemAll() throws IOException {
    open(By.MOUSE);
    Path file = folder.resolve("codes.txt");
    bench.savesTo(Optional.of(file));
    person.press("#save");
    assertEquals(shown(), codes(Files.readString(file)));
    assertTrue(said().contains("codes.txt"), this::said);
  }

  @Test
  void aFileThatCannotBeWrittenIsSaidAndTriedAgain() throws IOException {
    open(By.KEYBOARD);
    bench.savesTo(Optional.of(folder.resolve("missing").resolve("codes.txt")));
    person.press("#save");
    assertEquals(bench.text("recovery.not-written", "codes.txt"), said().strip());
    Path file = folder.resolve("codes.txt");
    bench.savesTo(Optional.of(file));
    person.press("#save");
    assertEquals(shown(), codes(Files.readString(file)));
    bench.assertNothingThrown();
  }

  @Test
  void whoThinksBetterOfTheFileIsLeftAlone() {
    open(By.MOUSE);
    person.press("#save");
    assertEquals("", said().strip());
  }

  @ParameterizedTest
  @EnumSource
  void whatBecameOfThePageIsSaid(Printed outcome) {
    open(By.MOUSE);
    bench.prints(outcome);
    person.press("#print");
    String expected =
        switch (outcome) {
          case DONE -> bench.text("recovery.printed");
          case CANCELLED -> "";
          case NO_PRINTER -> bench.text("recovery.no-printer");
          case FAILED -> bench.text("recovery.not-printed");
        };
    assertEquals(expected, said().strip());
  }

  @ParameterizedTest
  @EnumSource
  void whoLeavesIsAskedOnce(By by) {
    open(by);
    person.press("#leave");
    bench.assertPage(Page.RECOVERY_CODES);
    assertEquals(window.site("#stay"), window.focused());
    person.press("#stay");
    assertEquals(window.site("#leave"), window.focused());
    person.press("#leave");
    person.press("#leaveNow");
    bench.assertPage(Page.PROFILE_SECURITY);
    assertFalse(kept().orElseThrow().saved());
    assertTrue(window.written(Window.SITE).contains(bench.text("security.recovery.unsaved")));
  }

  @Test
  void aRestartShowsThemNoMore() {
    open(By.MOUSE);
    List<String> codes = shown();
    bench.reopen();
    bench.assertPage(Page.HOME);
    String site = new Window(bench).written(Window.SITE);
    assertTrue(codes.stream().noneMatch(site::contains));
  }
}
