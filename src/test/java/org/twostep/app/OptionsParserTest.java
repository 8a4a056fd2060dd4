package org.twostep.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsParserTest {
  private final OptionsParser parser = new OptionsParser();

  @Test
  void withoutOptionsTheWindowOpensOnTheUsualFolder() throws StartFailure {
    assertEquals(
        new Options(Optional.empty(), false, Optional.empty(), Optional.empty(), false, false),
        parser.parse());
  }

  @Test
  void foldersAreMadeAbsoluteBecauseTheStoreWantsThemSo() throws StartFailure {
    Path expected = Path.of("practice").toAbsolutePath();
    assertEquals(Optional.of(expected), parser.parse("--data", "practice").data());
    assertEquals(Optional.of(expected), parser.parse("--data=./x/../practice").data());
    assertEquals(Optional.of(expected), parser.parse("--tour", "practice").tour());
    assertEquals(
        Optional.of(expected),
        parser.parse("--tour-without-display", "practice").tourWithoutDisplay());
  }

  @Test
  void aFolderNameMayHoldSpaces() throws StartFailure {
    Path folder = parser.parse("--data", "My account").data().orElseThrow();
    assertEquals("My account", folder.getFileName().toString());
  }

  @Test
  void anArgumentThatBeginsWithAtIsAFolderAndNotAFileOfOptions() throws StartFailure {
    Path folder = parser.parse("--data", "@home").data().orElseThrow();
    assertEquals("@home", folder.getFileName().toString());
  }

  @Test
  void optionsCombine() throws StartFailure {
    Options options = parser.parse("--tour-without-display", "t", "--reset", "--data", "d");
    assertTrue(options.reset());
    assertTrue(options.data().isPresent());
    assertTrue(options.tourWithoutDisplay().isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--dta x|Twostep has no option \"--dta\"; --help lists the ones it has.",
        "practice|Twostep has no option \"practice\"; --help lists the ones it has.",
        "-x|Twostep has no option \"-x\"; --help lists the ones it has.",
        "--data|--data needs the name of a folder after it, as in --data practice.",
        "--data=|--data needs the name of a folder after it, as in --data practice.",
        "--data --reset|--data needs the name of a folder after it, as in --data practice.",
        "--tour|--tour needs the name of a folder after it, as in --tour practice.",
        "--data a --data b|--data was given twice, and once is enough.",
        "--reset --reset|--reset was given twice, and once is enough.",
        "--tour t --reset|--tour and --reset do not go together: the tour uses an account of its own."
      })
  void aWrongOptionGetsOneSentence(String typed, String sentence) {
    StartFailure failure = assertThrows(StartFailure.class, () -> parser.parse(typed.split(" ")));
    assertEquals(sentence, failure.sentence());
    assertEquals(2, failure.exitCode());
  }

  @Test
  void aFolderThatCannotBeNamedGetsASentence() {
    StartFailure failure = assertThrows(StartFailure.class, () -> parser.parse("--data", "a\0b"));
    assertEquals(2, failure.exitCode());
    assertTrue(failure.sentence().endsWith("is not the name of a folder."), failure::sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--data", "--reset", "--tour", "--tour-without-display", "--help", "--version"})
  void theHelpExplainsEveryOption(String option) {
    assertTrue(
        parser.help().lines().anyMatch(line -> line.strip().startsWith(option)), parser::help);
  }

  @Test
  void theHelpListsEveryExitCodeOnALineOfItsOwn() {
    for (int code = 0; code <= 7; code++) {
      String start = "  " + code + "  ";
      assertTrue(parser.help().lines().anyMatch(line -> line.startsWith(start)), start);
    }
    assertFalse(parser.help().contains("''"), parser::help);
    assertTrue(parser.help().lines().allMatch(line -> line.length() <= 88), parser::help);
  }
}
