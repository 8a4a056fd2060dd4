package org.twostep.app;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Any command line is understood, or gets one sentence and the exit code for that. */
@Tag("fuzz")
class OptionsFuzzTest {
  private static final int WRONG_OPTION = 2;

  static Stream<String> lines() {
    return Stream.of(
        "--data\npractice\n--reset",
        "--tour=t",
        "--help",
        "--version",
        "--tour-without-display\nx");
  }

  @MethodSource("lines")
  @DictionaryEntries({"--data", "--reset", "--tour", "--help", "=", "@", "--"})
  @FuzzTest
  void anyCommandLineIsUnderstoodOrGetsASentence(String line) {
    if (line == null) {
      return;
    }
    try {
      new OptionsParser().parse(line.split("\n", -1));
    } catch (StartFailure refused) {
      if (refused.exitCode() != WRONG_OPTION || refused.sentence().isBlank()) {
        throw new AssertionError("not in words: " + refused.sentence());
      }
    }
  }
}
