package org.twostep.app;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.twostep.guide.FeedbackBook;
import org.twostep.guide.Question;
import org.twostep.guide.Questions;
import org.twostep.guide.Search;
import org.twostep.guide.search.LuceneSearch;

/** What the guide's questions and answers need. Nothing is read before somebody asks. */
record Answers(Search search, Supplier<List<Question>> questions, FeedbackBook feedback) {
  static Answers over(FeedbackBook feedback) {
    Supplier<List<Question>> questions = () -> Questions.load(Locale.ENGLISH);
    return new Answers(new LuceneSearch(questions), questions, feedback);
  }
}
