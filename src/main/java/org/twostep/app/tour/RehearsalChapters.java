package org.twostep.app.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twostep.app.tour.Chapter.View;
import org.twostep.rehearsal.Library;
import org.twostep.rehearsal.Scenario;
import org.twostep.script.Action;
import org.twostep.script.Script;
import org.twostep.script.ScriptLine;

/**
 * A chapter for each rehearsal, walked as its own file shows it: how it begins, a step in the
 * middle, and the report.
 */
final class RehearsalChapters {
  /** What a picture's key begins with. */
  static final String KEY = "rehearsal-";

  /** What the key of the picture in the middle ends with. */
  static final String MIDDLE = "-middle";

  /** What the key of the last picture ends with. */
  static final String REPORT = "-report";

  private static final Action REOPEN = new Action.Press("#reopen");

  private RehearsalChapters() {}

  static List<Chapter> all() {
    return new Library().scenarios().stream().map(RehearsalChapters::chapter).toList();
  }

  private static Chapter chapter(Scenario scenario) {
    String key = KEY + scenario.id();
    Script whole = new Script().look(key);
    for (Scenario.Step step : scenario.steps()) {
      whole = step.equals(middle(scenario)) ? whole.look(key + MIDDLE) : whole;
      whole = whole.then(ScriptLine.script(step.show()));
    }
    return new Chapter(
        key,
        View.USUAL,
        sittings(untilOver(whole).awaitShown(".report").look(key + REPORT)),
        Optional.of(scenario));
  }

  /** The step that the picture in the middle shows. */
  static Scenario.Step middle(Scenario scenario) {
    return scenario.steps().get(scenario.steps().size() / 2);
  }

  /** The report takes the place of what the last step would wait for. */
  private static Script untilOver(Script whole) {
    List<Action> actions = new ArrayList<>(whole.actions());
    while (actions.getLast() instanceof Action.Await) {
      actions.removeLast();
    }
    return new Script(actions);
  }

  /** Where the program is closed and opened again, another sitting begins. */
  private static List<Script> sittings(Script whole) {
    List<Script> sittings = new ArrayList<>();
    List<Action> sitting = new ArrayList<>();
    for (Action action : whole.actions()) {
      if (action.equals(REOPEN)) {
        sittings.add(new Script(sitting));
        sitting.clear();
      } else {
        sitting.add(action);
      }
    }
    sittings.add(new Script(sitting));
    return sittings;
  }
}
