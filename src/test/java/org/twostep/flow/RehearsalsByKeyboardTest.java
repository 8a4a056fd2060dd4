package org.twostep.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twostep.app.DesktopBench;
import org.twostep.rehearsal.Entry.Kind;
import org.twostep.rehearsal.Library;
import org.twostep.rehearsal.Mode;
import org.twostep.rehearsal.Report;
import org.twostep.rehearsal.Result;
import org.twostep.rehearsal.Scenario;
import org.twostep.rehearsal.Transcript;

/** A learner without a mouse completes every rehearsal, with every hint and without any. */
class RehearsalsByKeyboardTest {
  private static final int HINTS_OF_A_STEP = 3;

  @RegisterExtension final DesktopBench bench = new DesktopBench();

  static List<String> ids() {
    return new Library().scenarios().stream().map(Scenario::id).toList();
  }

  private static Scenario scenario(String id) {
    return new Library()
        .scenarios().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  private Transcript rehearse(Scenario scenario, Mode mode) {
    bench.rehearse(scenario, mode);
    new KeyboardLearner(bench).rehearse(scenario, mode == Mode.GUIDE);
    Transcript transcript = bench.transcript();
    assertTrue(transcript.has(Kind.FINISHED));
    return transcript;
  }

  @ParameterizedTest
  @MethodSource("ids")
  void guideMe(String id) {
    Scenario scenario = scenario(id);
    Transcript transcript = rehearse(scenario, Mode.GUIDE);
    assertEquals(Result.DONE, Report.of(scenario, transcript).result());
    long hints = transcript.entries().stream().filter(e -> e.kind() == Kind.HINT).count();
    assertEquals((long) HINTS_OF_A_STEP * scenario.steps().size(), hints);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void testMe(String id) {
    Scenario scenario = scenario(id);
    Transcript transcript = rehearse(scenario, Mode.TEST);
    assertEquals(Result.PASSED, Report.of(scenario, transcript).result());
  }
}
