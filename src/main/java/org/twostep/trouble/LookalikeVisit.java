package org.twostep.trouble;

import org.twostep.rehearsal.Lookalike;

/** Being on a page that only looks like the brokerage's. */
public record LookalikeVisit(Lookalike page, Stage stage) {
  /** How far one has gone there. */
  public enum Stage {
    SIGN_IN,
    CODE,
    /** Something was typed, and what follows is told. */
    TOLD
  }

  public static LookalikeVisit opened(Lookalike page) {
    return new LookalikeVisit(page, Stage.SIGN_IN);
  }

  public LookalikeVisit typedPassword() {
    return new LookalikeVisit(page, page.asksCode().isPresent() ? Stage.CODE : Stage.TOLD);
  }

  public LookalikeVisit typedCode() {
    return new LookalikeVisit(page, Stage.TOLD);
  }
}
