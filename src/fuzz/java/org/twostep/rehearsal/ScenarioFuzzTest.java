package org.twostep.rehearsal;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that is no rehearsal is refused, with a line; one that is can be shown. */
@Tag("fuzz")
class ScenarioFuzzTest {
  private static final ScenarioReader READER = new ScenarioReader();

  static Stream<byte[]> files() {
    return Stream.of("01-short-way-text", "17-caller-asks", "19-sim-swap", "21-on-holiday")
        .map(ScenarioFuzzTest::file);
  }

  private static byte[] file(String name) {
    try (InputStream in = Library.class.getResourceAsStream(name + ".yaml")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @MethodSource("files")
  @FuzzTest
  void anyFileIsReadOrRefused(byte[] file) {
    try {
      Scenario scenario = READER.read(new ByteArrayInputStream(file));
      scenario.step(1);
    } catch (ScenarioException refused) {
      requireAPlace(refused.problem());
    }
  }

  private static void requireAPlace(ScenarioProblem problem) {
    if (problem.line() < 1 || problem.kind() == null || problem.what() == null) {
      throw new AssertionError("nobody can look for " + problem);
    }
  }
}
