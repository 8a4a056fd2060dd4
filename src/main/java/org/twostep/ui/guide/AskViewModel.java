package org.twostep.ui.guide;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.twostep.guide.Feedback;
import org.twostep.guide.FeedbackBook;
import org.twostep.guide.Question;
import org.twostep.guide.Search;
import org.twostep.ui.fx.Background;

/** Looks for answers beside the screen thread, and keeps what people think of them. */
public final class AskViewModel {
  /** How many answers are shown. */
  private static final int SHOWN = 3;

  private final Search search;
  private final FeedbackBook book;
  private final Background background;
  private final Supplier<Instant> now;
  private int asked;

  /**
   * @param background of the screen: what comes after its end is dropped
   * @param now when feedback is given
   */
  public AskViewModel(
      Search search, FeedbackBook book, Background background, Supplier<Instant> now) {
    this.search = search;
    this.book = book;
    this.background = background;
    this.now = now;
  }

  /** Somebody is about to ask, so the search gets ready. */
  void prepare() {
    background.run(
        () -> {
          search.prepare();
          return true;
        },
        _ -> {},
        _ -> {});
  }

  /**
   * Looks for what was typed. Whatever is still on its way for something typed earlier is dropped.
   *
   * @param found hears of the nearest questions, best first
   * @param failed hears where the search cannot be used
   */
  void ask(String typed, Consumer<List<Question>> found, Runnable failed) {
    int number = ++asked;
    background.run(
        () -> search.find(typed, SHOWN),
        questions -> ifNewest(number, () -> found.accept(questions)),
        _ -> ifNewest(number, failed));
  }

  private void ifNewest(int number, Runnable answer) {
    if (number == asked) {
      answer.run();
    }
  }

  /** Nothing is asked any more. */
  void leave() {
    asked++;
  }

  /** What is said of an answer now, still without a sentence. */
  Feedback feedback(Question question, boolean helpful) {
    return new Feedback(now.get(), question.id(), helpful, "");
  }

  /** Keeps feedback; the same with a sentence takes its place later. */
  void keep(Feedback feedback, Runnable kept, Runnable failed) {
    background.run(
        () -> {
          book.keep(feedback);
          return true;
        },
        _ -> kept.run(),
        _ -> failed.run());
  }
}
