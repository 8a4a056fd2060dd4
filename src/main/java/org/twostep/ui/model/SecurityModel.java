package org.twostep.ui.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.twostep.account.Challenge.Demand;
import org.twostep.account.Session;
import org.twostep.brokerage.CustomerFile;
import org.twostep.entry.Reason;
import org.twostep.entry.Refusal;
import org.twostep.proof.ProofInput;
import org.twostep.security.SecurityInput;

/**
 * Changes of what protects the account. Where one first wants a step-up, it waits here until the
 * customer has proven who they are, and is then done by itself.
 */
public final class SecurityModel {
  private final BrokerageModel model;
  private Optional<Runnable> waiting = Optional.empty();

  public SecurityModel(BrokerageModel model) {
    this.model = model;
    model.fileProperty().subscribe(this::goOn);
  }

  /** Does this, after a step-up where one is wanted. */
  public void secure(SecurityInput input, Consumer<List<Refusal>> answered) {
    model.secure(
        input,
        refusals -> {
          if (refusals.stream().anyMatch(r -> r.reason() == Reason.STEP_UP_NEEDED)) {
            waiting = Optional.of(() -> secure(input, answered));
          }
          answered.accept(refusals);
        });
  }

  /** A change that has no field of its own. */
  public void secure(SecurityInput input) {
    secure(input, _ -> {});
  }

  /** Does this once the customer has proven who they are; at once where that was just done. */
  public void stepUpThen(Demand demand, Runnable next) {
    model.secure(
        new SecurityInput.OpenStepUp(demand),
        refusals -> {
          if (isSteppingUp(model.file())) {
            waiting = Optional.of(next);
          } else if (refusals.isEmpty()) {
            next.run();
          }
        });
  }

  public void stepUp(ProofInput input, Consumer<List<Refusal>> answered) {
    model.secure(new SecurityInput.StepUp(input), answered);
  }

  /** Gives up what wanted the step-up. */
  public void cancelStepUp() {
    waiting = Optional.empty();
    model.secure(new SecurityInput.CancelStepUp(), _ -> {});
  }

  private void goOn(CustomerFile before, CustomerFile after) {
    boolean provenNow =
        isSteppingUp(before) && !isSteppingUp(after) && !stepUp(after).equals(stepUp(before));
    if (provenNow) {
      Optional<Runnable> next = waiting;
      waiting = Optional.empty();
      next.ifPresent(Runnable::run);
    } else if (!after.isSignedIn()) {
      waiting = Optional.empty();
    }
  }

  private static boolean isSteppingUp(CustomerFile file) {
    return file.isSignedIn() && file.session().flatMap(Session::challenge).isPresent();
  }

  private static Optional<Session.StepUp> stepUp(CustomerFile file) {
    return file.session().flatMap(Session::stepUp);
  }
}
