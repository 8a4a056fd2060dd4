package org.twostep.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.twostep.rehearsal.Entry;
import org.twostep.rehearsal.Library;
import org.twostep.rehearsal.Scenario;
import org.twostep.script.Action;

/**
 * Each rehearsal that has no stranger in it, on the real screens: no step is done before anything
 * was done for it, and its script does it. Steps with trouble need what makes the trouble.
 */
class RehearsalsWalkedTest {
  private static boolean isWithoutTrouble(Scenario scenario) {
    return scenario.steps().stream().allMatch(step -> step.trouble().isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> eachIsDoneByItsOwnScripts() {
    return new Library()
        .scenarios().stream()
            .filter(RehearsalsWalkedTest::isWithoutTrouble)
            .map(scenario -> DynamicTest.dynamicTest(scenario.id(), () -> walk(scenario)));
  }

  private static void walk(Scenario scenario) throws Exception {
    try (RehearsalBench bench = new RehearsalBench(scenario)) {
      for (int number = 1; number <= scenario.steps().size(); number++) {
        String name = number + ". " + scenario.step(number).name();
        assertEquals(List.of(), bench.nothingDone(), () -> name + " is done by itself");
        List<Action> left = showStep(bench, name);
        assertTrue(
            left.stream().allMatch(Action.Await.class::isInstance), () -> name + ": " + left);
        assertEquals(number, done(bench), () -> name + " is not done by its script");
      }
      assertTrue(bench.transcript().has(Entry.Kind.FINISHED));
    }
  }

  private static List<Action> showStep(RehearsalBench bench, String name) {
    try {
      return bench.showStep();
    } catch (Exception e) {
      throw new AssertionError(name + ": " + e.getMessage(), e);
    }
  }

  private static int done(RehearsalBench bench) {
    return (int)
        bench.transcript().entries().stream()
            .filter(entry -> entry.kind() == Entry.Kind.STEP_DONE)
            .count();
  }
}
