package org.twostep.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.twostep.guide.Feedback;
import org.twostep.guide.FeedbackBook;
import org.twostep.guide.Question;
import org.twostep.guide.Search;
import org.twostep.ui.fx.HeldBackground;

/** Answers that are late, and feedback that cannot be kept. */
class AskViewModelTest {
  private static final Instant NOON = Instant.parse("2026-11-23T20:00:00Z");

  private final HeldBackground background = new HeldBackground();
  private final List<String> heard = new ArrayList<>();
  private boolean broken;
  private final AskViewModel model =
      new AskViewModel(new Echo(), new Book(), background, () -> NOON);

  /** Finds what was typed. */
  private final class Echo implements Search {
    @Override
    public void prepare() {
      find("", 0);
    }

    @Override
    public List<Question> find(String typed, int most) {
      if (broken) {
        throw new IllegalStateException("no index");
      }
      return List.of(new Question(typed, typed, "", ""));
    }
  }

  private final class Book implements FeedbackBook {
    @Override
    public void keep(Feedback feedback) {
      if (broken) {
        throw new IllegalStateException("disk full");
      }
    }

    @Override
    public List<Feedback> all() {
      return List.of();
    }
  }

  private void ask(String typed) {
    model.ask(typed, found -> heard.add(found.getFirst().id()), () -> heard.add("failed"));
  }

  @Test
  void anAnswerThatWasOvertakenIsDropped() {
    ask("co");
    ask("code");
    background.answer(1);
    background.answer(0);
    assertEquals(List.of("code"), heard);
  }

  @Test
  void anAnswerAfterLeavingIsDropped() {
    ask("code");
    model.leave();
    background.answerAll();
    assertEquals(List.of(), heard);
  }

  @Test
  void aSearchThatFailsIsHeardOfUnlessItWasOvertaken() {
    broken = true;
    model.prepare();
    ask("code");
    broken = false;
    ask("codes");
    background.answerAll();
    assertEquals(List.of("codes"), heard);
    broken = true;
    ask("code");
    background.answerAll();
    assertEquals(List.of("codes", "failed"), heard);
  }

  @Test
  void feedbackThatCannotBeKeptIsHeardOf() {
    Feedback feedback = model.feedback(new Question("spam", "", "", ""), true);
    assertEquals(new Feedback(NOON, "spam", true, ""), feedback);
    model.keep(feedback, () -> heard.add("kept"), () -> heard.add("failed"));
    broken = true;
    model.keep(feedback, () -> heard.add("kept"), () -> heard.add("failed"));
    background.answerAll();
    assertEquals(List.of("kept", "failed"), heard);
  }
}
