package org.twostep.ui.learner;

import java.util.Optional;
import org.twostep.ui.control.Wrappable;
import org.twostep.ui.learner.TrainerViewModel.Loss;
import org.twostep.ui.model.Sentences;

/** Asks whether something may be forgotten, and says what is lost with it. */
record ResetWords(Sentences sentences) {
  /** Of one learner, or of all. */
  String question(Optional<String> learner) {
    return learner
        .map(name -> sentences.text("trainer.reset.ask.one", Wrappable.text(name)))
        .orElseGet(() -> sentences.text("trainer.reset.ask.all"));
  }

  String lost(Loss loss) {
    return loss.tries() == 0
        ? sentences.text("trainer.reset.lost.nothing")
        : sentences.text("trainer.reset.lost", loss.tries(), loss.passed());
  }
}
