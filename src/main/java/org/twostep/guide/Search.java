package org.twostep.guide;

import java.util.List;

/** Finds the questions that come nearest to what a person typed. Any thread may ask. */
public interface Search {
  /** Gets ready, which takes a moment the first time; asking does so too. */
  void prepare();

  /**
   * The nearest questions, best first; none where nothing comes near.
   *
   * @param typed anything at all
   * @param most how many at most
   */
  List<Question> find(String typed, int most);
}
