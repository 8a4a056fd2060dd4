package org.twostep.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twostep.entry.Field;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.memory.Preferences;
import org.twostep.rehearsal.MemoryRuns;
import org.twostep.rehearsal.RunStore;
import org.twostep.ui.fx.DirectBackground;

class LearnersModelTest {
  private final MemoryRuns runs = new MemoryRuns();
  private final Map<String, String> kept = new HashMap<>();
  private final List<Exception> failures = new ArrayList<>();
  private final Preferences preferences =
      new Preferences() {
        @Override
        public Optional<String> get(String name) {
          return Optional.ofNullable(kept.get(name));
        }

        @Override
        public void put(String name, String value) {
          kept.put(name, value);
        }
      };

  private LearnersModel started() {
    return started(runs);
  }

  private LearnersModel started(RunStore store) {
    LearnersModel model =
        new LearnersModel(store, preferences, new DirectBackground(), failures::add);
    model.start();
    return model;
  }

  @Test
  void atFirstThereIsNobody() {
    LearnersModel model = started();
    assertEquals(List.of(), model.learnersProperty().get());
    assertEquals(Optional.empty(), model.learnerProperty().get());
  }

  @Test
  void whoIsAddedRehearsesAndIsRemembered() {
    List<Optional<Refusal>> answers = new ArrayList<>();
    started().add("  Ann ", answers::add, () -> {});
    assertEquals(List.of(Optional.empty()), answers);
    LearnersModel later = started();
    assertEquals(List.of("Ann"), later.learnersProperty().get());
    assertEquals(Optional.of("Ann"), later.learnerProperty().get());
  }

  @Test
  void whoIsChosenIsRememberedWhileTheNameIsThere() {
    runs.addLearner("Ann");
    runs.addLearner("Bo");
    started().choose("Bo");
    assertEquals(Optional.of("Bo"), started().learnerProperty().get());
    kept.put("learner", "gone");
    assertEquals(Optional.empty(), started().learnerProperty().get());
  }

  @Test
  void aNameThatIsNoneIsRefusedAndNothingChanges() {
    runs.addLearner("Ann");
    LearnersModel model = started();
    List<Optional<Refusal>> answers = new ArrayList<>();
    model.add(" ", answers::add, () -> {});
    model.add(" ANN ", answers::add, () -> {});
    assertEquals(
        List.of(
            Optional.of(Refusal.of(Field.NAME, Reason.NAME_EMPTY)),
            Optional.of(Refusal.of(Field.NAME, Reason.LEARNER_KNOWN, "Ann"))),
        answers);
    assertEquals(List.of("Ann"), runs.learners());
    assertEquals(Optional.empty(), model.learnerProperty().get());
  }
}
