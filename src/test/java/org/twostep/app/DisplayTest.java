package org.twostep.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.app.StartFailure.Reason;

class DisplayTest {
  private static final Set<SystemLibrary> ALL = EnumSet.allOf(SystemLibrary.class);

  /** A machine with an X server at one address, and some libraries. */
  private record FakeMachine(String xHost, int xNumber, Set<SystemLibrary> libraries)
      implements Display.Machine {
    @Override
    public boolean answers(String host, int number) {
      return host.equals(xHost) && number == xNumber;
    }

    @Override
    public boolean loads(SystemLibrary library) {
      return libraries.contains(library);
    }
  }

  private static Display linux(Map<String, String> environment, Display.Machine machine) {
    return new Display(environment, "Linux", machine);
  }

  @ParameterizedTest
  @CsvSource({
    ":0,'',0",
    ":12.3,'',12",
    "unix:1,'',1",
    "unix/host:1,'',1",
    "localhost:10.0,localhost,10",
    "tcp/far.example:2,far.example,2"
  })
  void aWindowCanOpenWhereTheDisplayAnswers(String display, String host, int number) {
    assertEquals(
        Optional.empty(),
        linux(Map.of("DISPLAY", display), new FakeMachine(host, number, ALL)).problem());
  }

  @ParameterizedTest
  @ValueSource(strings = {":1", "far.example:0", "nonsense", ":", ":-1", ":99999999999", "a/b/c:0"})
  void aDisplayThatPointsNowhereIsAReasonAndNoException(String display) {
    assertEquals(
        Optional.of(new Reason.SilentDisplay(display)),
        linux(Map.of("DISPLAY", display), new FakeMachine("", 0, ALL)).problem());
  }

  @Test
  void noDisplayAtAllIsAReason() {
    FakeMachine machine = new FakeMachine("", 0, ALL);
    assertEquals(Optional.of(new Reason.NoDisplay()), linux(Map.of(), machine).problem());
    assertEquals(
        Optional.of(new Reason.NoDisplay()), linux(Map.of("DISPLAY", " "), machine).problem());
  }

  @Test
  void waylandAloneIsNotEnoughBecauseJavaFxDrawsThroughX() {
    assertEquals(
        Optional.of(new Reason.WaylandOnly()),
        linux(Map.of("WAYLAND_DISPLAY", "wayland-0"), new FakeMachine("", 0, ALL)).problem());
  }

  @ParameterizedTest
  @EnumSource(names = {"GTK", "XTEST", "PANGO"})
  void aMissingLibraryIsNamed(SystemLibrary library) {
    Set<SystemLibrary> others = EnumSet.complementOf(EnumSet.of(library));
    Display display = linux(Map.of("DISPLAY", ":0"), new FakeMachine("", 0, others));
    assertEquals(Optional.of(new Reason.LibraryMissing(library)), display.problem());
  }

  @ParameterizedTest
  @EnumSource(names = {"OPENGL", "XF86VM"})
  void withoutOpenGlTheWindowOpensAndIsDrawnWithout(SystemLibrary library) {
    Set<SystemLibrary> others = EnumSet.complementOf(EnumSet.of(library));
    Display display = linux(Map.of("DISPLAY", ":0"), new FakeMachine("", 0, others));
    assertEquals(Optional.empty(), display.problem());
    String before = System.clearProperty("prism.order");
    try {
      display.avoidMissingOpenGl();
      assertEquals("sw", System.getProperty("prism.order"));
    } finally {
      restore(before);
    }
  }

  @Test
  void withOpenGlJavaFxChoosesByItself() {
    String before = System.clearProperty("prism.order");
    try {
      linux(Map.of(), new FakeMachine("", 0, ALL)).avoidMissingOpenGl();
      assertNull(System.getProperty("prism.order"));
    } finally {
      restore(before);
    }
  }

  private static void restore(@Nullable String order) {
    if (order == null) {
      System.clearProperty("prism.order");
    } else {
      System.setProperty("prism.order", order);
    }
  }

  @Test
  void drawingWithoutAWindowNeedsTextButNoGtk() {
    assertEquals(
        Optional.empty(),
        linux(Map.of(), new FakeMachine("", 0, Set.of(SystemLibrary.PANGO)))
            .problemWithoutWindow());
    assertEquals(
        Optional.of(new Reason.LibraryMissing(SystemLibrary.PANGO)),
        linux(Map.of(), new FakeMachine("", 0, Set.of())).problemWithoutWindow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Windows 11", "Mac OS X"})
  void otherSystemsAlwaysHaveADisplay(String osName) {
    Display display = new Display(Map.of(), osName, new FakeMachine("", 0, Set.of()));
    assertEquals(Optional.empty(), display.problem());
    assertEquals(Optional.empty(), display.problemWithoutWindow());
  }

  @Test
  void whatTheToolkitThrowsIsExplained() {
    Display display = linux(Map.of("DISPLAY", ":0"), new FakeMachine("", 0, ALL));
    assertEquals(
        Optional.of(new Reason.SilentDisplay(":0")),
        display
            .explain(
                new RuntimeException(new UnsupportedOperationException("Unable to open DISPLAY")))
            .map(StartFailure::reason));
    assertEquals(
        Optional.of(new Reason.LibraryMissing(SystemLibrary.GTK)),
        display
            .explain(new UnsupportedOperationException("Unable to load glass GTK library."))
            .map(StartFailure::reason));
  }

  @Test
  void otherFaultsAreNotBlamedOnTheDisplay() {
    Display display = linux(Map.of("DISPLAY", ":0"), new FakeMachine("", 0, ALL));
    assertFalse(display.explain(new IllegalStateException("DISPLAY")).isPresent());
    assertFalse(display.explain(new IllegalStateException()).isPresent());
  }
}
