package org.twostep.guide.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.twostep.guide.Question;
import org.twostep.guide.Search;

/**
 * The search over the questions. The index is made when it is first needed, by whoever needs it.
 */
public final class LuceneSearch implements Search {
  private final Supplier<List<Question>> questions;
  private @Nullable Index index;

  /**
   * @param questions read once, when the index is made
   */
  public LuceneSearch(Supplier<List<Question>> questions) {
    this.questions = questions;
  }

  @Override
  public void prepare() {
    index();
  }

  @Override
  public List<Question> find(String typed, int most) {
    return index().find(typed, most);
  }

  private synchronized Index index() {
    Index made = Optional.ofNullable(index).orElseGet(() -> Index.of(questions.get()));
    index = made;
    return made;
  }
}
