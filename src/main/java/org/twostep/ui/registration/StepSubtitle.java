package org.twostep.ui.registration;

import java.util.Optional;
import org.twostep.brokerage.CustomerFile;
import org.twostep.registration.CodeTarget;
import org.twostep.registration.Registration;
import org.twostep.ui.model.Sentences;

/** The sentence under a step's title: for a code, where it went. */
final class StepSubtitle {
  private StepSubtitle() {}

  static String of(CustomerFile file, Registration registration, Sentences sentences) {
    Optional<CodeTarget> target = CodeTarget.of(file.account(), registration);
    return target
        .map(t -> sentences.codeSentTo(t.to()))
        .orElseGet(
            () -> sentences.text("step." + Sentences.key(registration.step()) + ".subtitle"));
  }
}
