package org.twostep.registration;

import java.util.List;
import java.util.Optional;

/** The two documented ways: which steps, in which order. */
public enum Way {
  SHORT(List.of(Step.PHONE_NUMBER, Step.ACTIVATE)),
  FULL(
      List.of(
          Step.CONFIRM_IDENTITY,
          Step.VERIFICATION_SETTINGS,
          Step.RECEIVE_BY,
          Step.SECRET_WORD,
          Step.SAVE_SETTINGS,
          Step.CONTACT_INFORMATION,
          Step.CONFIRM_EMAIL,
          Step.SECURITY_QUESTION,
          Step.CHOOSE_METHOD,
          Step.CHECK_MESSAGES,
          Step.SET_UP_APP,
          Step.ENTER_CODE,
          Step.VERIFY_IDENTITY,
          Step.APPROVE));

  @SuppressWarnings("ImmutableEnumChecker") // a list of List.of is immutable
  private final List<Step> steps;

  Way(List<Step> steps) {
    this.steps = steps;
  }

  public List<Step> steps() {
    return steps;
  }

  public Step first() {
    return steps.getFirst();
  }

  /** The step after this one. */
  Step after(Step step) {
    return steps.get(steps.indexOf(step) + 1);
  }

  /** The nearest earlier step that can be visited again. */
  Optional<Step> before(Step step) {
    return steps.subList(0, steps.indexOf(step)).reversed().stream()
        .filter(Step::isRevisitable)
        .findFirst();
  }

  /** Whether a customer at {@code from} may go back to {@code to}. */
  boolean mayReturn(Step from, Step to) {
    return to.isRevisitable() && steps.contains(to) && steps.indexOf(to) < steps.indexOf(from);
  }
}
