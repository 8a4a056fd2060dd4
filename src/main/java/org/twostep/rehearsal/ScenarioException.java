package org.twostep.rehearsal;

/** A file that is no rehearsal, and why. */
public final class ScenarioException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient ScenarioProblem problem;

  ScenarioException(ScenarioProblem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  public ScenarioProblem problem() {
    return problem;
  }
}
