package org.twostep.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twostep.app.StartFailure.Reason;

class StartFailureTest {
  private static final Path SOMEWHERE = Path.of("/some/where");

  static Stream<Reason> reasons() {
    return Stream.of(
        new Reason.WrongOption("Twostep has no such option."),
        new Reason.NoDisplay(),
        new Reason.SilentDisplay(":7"),
        new Reason.WaylandOnly(),
        new Reason.LibraryMissing(SystemLibrary.GTK),
        new Reason.FolderNotWritable(SOMEWHERE),
        new Reason.DiskFull(SOMEWHERE),
        new Reason.FileNotOurs(SOMEWHERE),
        new Reason.StoreInUse(SOMEWHERE),
        new Reason.StoreUnreadable(SOMEWHERE),
        new Reason.StoreNewer(SOMEWHERE),
        new Reason.TourStopped("full", "Press[control=#next]"));
  }

  @Test
  void everyReasonIsTestedHere() {
    List<Class<?>> tested = reasons().<Class<?>>map(Object::getClass).toList();
    assertEquals(List.of(Reason.class.getPermittedSubclasses()), tested);
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void everyReasonHasOneSentenceOnOneLine(Reason reason) {
    String sentence = new StartFailure(reason).sentence();
    assertTrue(sentence.matches("[A-Z][^\\n{}!]*\\."), sentence);
    assertFalse(sentence.contains("''"), sentence);
    assertFalse(sentence.contains(". "), sentence);
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void everyReasonEndsTheProcessWithACodeThatTheHelpLists(Reason reason) {
    int code = new StartFailure(reason).exitCode();
    assertNotEquals(0, code);
    assertTrue(new OptionsParser().help().contains("\n  " + code + "  "));
  }

  @Test
  void thePlaceIsNamed() {
    assertTrue(StartFailure.storeInUse(SOMEWHERE).sentence().contains(SOMEWHERE.toString()));
    assertTrue(
        StartFailure.storeUnreadable(SOMEWHERE, new IllegalStateException("x"))
            .sentence()
            .contains(SOMEWHERE.toString()));
  }
}
