package org.twostep.guide.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** Mends slips of spelling, by the words that the questions and answers are written in. */
final class Speller {
  /** In a shorter word another letter makes another word, and not a slip. */
  private static final int SLIPS_FROM = 4;

  /** How alike two words must be, from 0 to 1: one slip in four letters, two in seven. */
  private static final float ALIKE = 0.7f;

  private final IndexReader words;
  private final String field;
  private final DirectSpellChecker checker = new DirectSpellChecker();

  Speller(IndexReader words, String field) {
    this.words = words;
    this.field = field;
    checker.setMinPrefix(0);
    checker.setMinQueryLength(SLIPS_FROM);
    checker.setAccuracy(ALIKE);
    checker.setMaxQueryFrequency(0);
  }

  /** The same words, with the nearest known one for each that is not known. */
  List<String> mended(List<String> typed) throws IOException {
    List<String> mended = new ArrayList<>();
    for (String word : typed) {
      mended.add(mended(word));
    }
    return mended;
  }

  private String mended(String word) throws IOException {
    SuggestWord[] near =
        checker.suggestSimilar(
            new Term(field, word), 1, words, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
    return near.length == 0 ? word : near[0].string;
  }
}
