package org.twostep.rehearsal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twostep.rehearsal.Scenario.Hints;
import org.twostep.rehearsal.Scenario.Step;

/** The rehearsals that come with the program, as far as their files show how good they are. */
class LibraryTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/twostep/rehearsal");

  /** The list shows a title in one line of so many characters. */
  private static final int LONGEST_TITLE = 34;

  private static final Pattern END_OF_SENTENCE = Pattern.compile("[.?](?= |$)");
  private static final String BOLD = "**";

  static List<Scenario> scenarios() {
    return new Library().scenarios();
  }

  /** Those with trouble in them have a test of their own, for the trouble. */
  static List<Scenario> withoutTrouble() {
    return scenarios().stream()
        .filter(scenario -> scenario.steps().stream().allMatch(step -> step.trouble().isEmpty()))
        .toList();
  }

  @Test
  void theIndexNamesEveryFileInOrder() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> there =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".yaml"))
              .sorted()
              .toList();
      assertEquals(there, Library.files());
      assertEquals(22, there.size());
    }
  }

  @Test
  void aFileIsCalledByItsRehearsal() {
    List<Scenario> scenarios = scenarios();
    List<String> files = Library.files();
    for (int i = 0; i < files.size(); i++) {
      String expected = "%02d-%s.yaml".formatted(i + 1, scenarios.get(i).id());
      assertEquals(expected, files.get(i));
    }
  }

  @Test
  void noTwoShareAnIdOrATitle() {
    assertEquals(scenarios().size(), ids().size());
    assertEquals(scenarios().size(), scenarios().stream().map(Scenario::title).distinct().count());
  }

  private static Set<String> ids() {
    return scenarios().stream().map(Scenario::id).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void whatComesNextExistsAndIsAnother(Scenario scenario) {
    assertFalse(scenario.next().isEmpty());
    assertTrue(ids().containsAll(scenario.next()), () -> scenario.next().toString());
    assertFalse(scenario.next().contains(scenario.id()));
    assertEquals(scenario.next().size(), Set.copyOf(scenario.next()).size());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void titlesFitInTheList(Scenario scenario) {
    assertTrue(scenario.title().length() <= LONGEST_TITLE, scenario::title);
  }

  @ParameterizedTest
  @MethodSource("withoutTrouble")
  void nothingIsLongerThanItCanBeRead(Scenario scenario) {
    assertSentences(1, 2, scenario.about());
    assertSentences(1, 1, scenario.learned());
    assertTrue(scenario.steps().size() >= 4 && scenario.steps().size() <= 8);
    scenario.steps().forEach(step -> assertSentences(1, 1, step.say()));
    scenario.steps().forEach(step -> assertEquals(0, sentences(step.name()), step::name));
  }

  private static void assertSentences(int least, int most, String text) {
    assertTrue(text.endsWith("."), text);
    assertTrue(sentences(text) >= least && sentences(text) <= most, text);
  }

  private static long sentences(String text) {
    return END_OF_SENTENCE.matcher(text).results().count();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void nobodyIsShoutedAt(Scenario scenario) {
    texts(scenario).forEach(text -> assertFalse(text.contains("!"), text));
  }

  /** What stands in plain labels has no stars for bold words, and where there are, they pair. */
  @ParameterizedTest
  @MethodSource("scenarios")
  void starsStandOnlyWhereTheyBecomeBold(Scenario scenario) {
    Stream.of(scenario.title(), scenario.about(), scenario.learned())
        .forEach(text -> assertFalse(text.contains("*"), text));
    for (Step step : scenario.steps()) {
      assertFalse(step.name().contains("*"), step::name);
      texts(scenario)
          .forEach(text -> assertEquals(1, text.split(Pattern.quote(BOLD), -1).length % 2, text));
    }
  }

  private static Stream<String> texts(Scenario scenario) {
    return Stream.concat(
        Stream.of(scenario.title(), scenario.about(), scenario.learned()),
        scenario.steps().stream()
            .flatMap(step ->
                Stream.of(
                    step.name(),
                    step.say(),
                    step.hints().question(),
                    step.hints().place(),
                    step.hints().answer())));
  }

  /** A question asks, a place does not give it away, an answer names what is used. */
  @ParameterizedTest
  @MethodSource("withoutTrouble")
  void hintsGiveMoreAndMoreAway(Scenario scenario) {
    for (Step step : scenario.steps()) {
      Hints hints = step.hints();
      assertEquals(
          3, Stream.of(hints.question(), hints.place(), hints.answer()).distinct().count());
      assertTrue(hints.question().endsWith("?"), hints::question);
      assertFalse(hints.question().contains(BOLD), hints::question);
      assertTrue(hints.place().endsWith("."), hints::place);
      assertFalse(hints.place().contains(BOLD), hints::place);
      assertTrue(hints.answer().contains(BOLD), hints::answer);
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyStepCanBeShown(Scenario scenario) {
    for (Step step : scenario.steps()) {
      assertFalse(step.until().isEmpty(), step::name);
      assertFalse(step.script().actions().isEmpty(), step::name);
    }
  }

  @Test
  void aTrainerGetsTheFileAsItIsWritten() throws IOException {
    List<Scenario> scenarios = scenarios();
    for (int i = 0; i < scenarios.size(); i++) {
      Path file = FOLDER.resolve(Library.files().get(i));
      assertArrayEquals(Files.readAllBytes(file), Library.text(scenarios.get(i)));
    }
  }
}
