package org.twostep.realwindow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The tour as a process of its own without a display, taken once and looked at from all sides. */
@EnabledOnOs(OS.LINUX) // elsewhere there is always a display
class TourTest {
  /** Being watched takes its time, above all where the machine is busy with something else. */
  private static final long PATIENCE_SECONDS = 1200;

  /** A picture of one colour is packed into less; the emptiest screen takes several times this. */
  private static final long BYTES_OF_A_BLANK_PICTURE = 12_000;

  private static final Pattern FIGURE =
      Pattern.compile(
          "<figcaption><strong>(?<number>\\d+)\\. (?<title>[^<]*)</strong> <span>(?<about>[^<]*)"
              + "</span></figcaption>\\s*<img src=\"(?<file>[^\"]*)\" width=\"(?<width>\\d+)\""
              + " height=\"(?<height>\\d+)\" loading=\"lazy\" alt=\"(?<alt>[^\"]*)\">");

  @TempDir private static Path folder;
  @TempDir private static Path beside;
  private static boolean watched;
  private static long pid;
  private static int exitCode;
  private static String out = "";
  private static String err = "";
  private static String page = "";
  private static List<Figure> figures = List.of();

  private record Figure(
      String number, String title, String about, String file, int width, int height, String alt) {
    Path path() {
      return folder.resolve(file);
    }
  }

  /** Takes the place of the window where there is no display, over what an older tour left. */
  @BeforeAll
  static void take() throws Exception {
    Files.writeString(folder.resolve("999-of-an-older-tour.png"), "old");
    Files.writeString(folder.resolve("index.html"), "old");
    Files.writeString(folder.resolve("notes.txt"), "mine");
    watched = NetworkWatch.isPossible();
    try (TwostepProcess twostep = started("--tour-without-display", folder.toString())) {
      pid = twostep.pid();
      exitCode = twostep.exitCode(PATIENCE_SECONDS);
      out = twostep.out();
      err = twostep.err();
    }
    page = Files.readString(folder.resolve("index.html"));
    figures =
        FIGURE
            .matcher(page)
            .results()
            .map(found ->
                new Figure(
                    found.group("number"),
                    found.group("title"),
                    found.group("about"),
                    found.group("file"),
                    Integer.parseInt(found.group("width")),
                    Integer.parseInt(found.group("height")),
                    found.group("alt")))
            .toList();
  }

  private static TwostepProcess started(String... arguments) throws IOException {
    return watched
        ? TwostepProcess.startWatched(networkLog(), arguments)
        : TwostepProcess.startOnDisplay("", arguments);
  }

  private static Path networkLog() {
    return beside.resolve("network.log");
  }

  @Test
  void itSpeaksWithNoOtherProgramAndNoOtherMachine() throws Exception {
    assumeTrue(watched, "strace is not installed, or may not watch a program here");
    List<String> calls = NetworkWatch.calls(networkLog(), pid);
    assertEquals(List.of(), NetworkWatch.beyondTheDisplay(calls));
    List<String> sockets = NetworkWatch.internetSockets(calls);
    assertTrue(sockets.size() <= NetworkWatch.PROBES, sockets::toString);
  }

  @Test
  void itEndsWellAndSaysWhereThePicturesAre() {
    assertEquals("", err);
    assertEquals(0, exitCode);
    assertTrue(out.startsWith("No window can open here"), out);
    assertTrue(out.endsWith(folder.resolve("index.html").toString()), out);
  }

  @Test
  void thePageShowsEveryPictureAndNoOther() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> pictures =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".png"))
              .sorted()
              .toList();
      assertEquals(pictures, figures.stream().map(Figure::file).toList());
      assertTrue(pictures.size() > 80, () -> pictures.size() + " pictures");
    }
    assertEquals(figures.size(), page.split("<img ", -1).length - 1);
  }

  @Test
  void picturesAreNumberedFromOneOn() {
    for (int i = 0; i < figures.size(); i++) {
      assertEquals(i + 1, Integer.parseInt(figures.get(i).number()));
      assertTrue(figures.get(i).file().startsWith(figures.get(i).number() + "-"));
    }
  }

  @Test
  void everyPictureIsDescribed() {
    for (Figure figure : figures) {
      assertFalse(figure.title().isBlank(), figure.file());
      assertFalse(figure.about().isBlank(), figure.file());
      assertTrue(figure.alt().length() > 20, figure.file());
    }
    assertEquals(figures.size(), figures.stream().map(Figure::alt).distinct().count());
  }

  @Test
  void everyPictureHasTheSizeThatThePageSays() throws IOException {
    for (Figure figure : figures) {
      try (DataInputStream in = new DataInputStream(Files.newInputStream(figure.path()))) {
        in.skipNBytes(16); // the signature, and the length and name of the header
        assertEquals(figure.width(), in.readInt(), figure.file());
        assertEquals(figure.height(), in.readInt(), figure.file());
      }
    }
    assertTrue(figures.stream().anyMatch(figure -> figure.width() == 1280));
    assertTrue(figures.stream().anyMatch(figure -> figure.width() == 1000));
  }

  @Test
  void noPictureIsBlank() throws IOException {
    for (Figure figure : figures) {
      assertTrue(Files.size(figure.path()) > BYTES_OF_A_BLANK_PICTURE, figure.file());
    }
  }

  @Test
  void noPictureIsLikeTheOneBefore() throws IOException {
    List<String> same = new ArrayList<>();
    for (int i = 1; i < figures.size(); i++) {
      if (Files.mismatch(figures.get(i - 1).path(), figures.get(i).path()) < 0) {
        same.add(figures.get(i).file());
      }
    }
    assertEquals(List.of(), same);
  }

  @Test
  void whatAnOlderTourLeftIsGoneAndOtherFilesStay() throws IOException {
    assertFalse(Files.exists(folder.resolve("999-of-an-older-tour.png")));
    assertEquals("mine", Files.readString(folder.resolve("notes.txt")));
  }

  @Test
  void aFolderThatCannotBeWrittenGetsOneSentence() throws Exception {
    String file = folder.resolve("notes.txt").resolve("tour").toString();
    try (TwostepProcess twostep = TwostepProcess.startOnDisplay("", "--tour", file)) {
      assertEquals(5, twostep.exitCode());
      assertEquals(1, twostep.err().lines().count(), twostep.err());
    }
  }
}
