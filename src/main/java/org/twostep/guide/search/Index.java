package org.twostep.guide.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.twostep.guide.Question;

/**
 * The questions, taken apart, in memory. A word that stands in none of them is taken for a slip of
 * spelling, and the last one may still be on its way.
 */
final class Index {
  private static final String QUESTION = "question";
  private static final String WORDS = "words";
  private static final String ANSWER = "answer";
  private static final String SPELLING = "spelling";

  /** How much a word counts, by where it was found. */
  private static final Map<String, Float> WEIGHTS =
      Map.of(QUESTION, 2.0f, WORDS, 1.6f, ANSWER, 0.5f);

  /** As many characters of what was typed are looked at, and as many words. */
  private static final int MOST_TYPED = 400;

  private static final int MOST_WORDS = 40;

  /** Fewer letters begin too many words. */
  private static final int BEGINS_FROM = 3;

  /**
   * Warns whoever started the program that vectors could be faster; there are none. Held, because a
   * level is forgotten together with its logger.
   */
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private final List<Question> questions;
  private final IndexSearcher searcher;
  private final Analyzer meaning;
  private final Analyzer spelling;
  private final Speller speller;

  private Index(
      List<Question> questions, IndexSearcher searcher, Analyzer meaning, Analyzer spelling) {
    this.questions = questions;
    this.searcher = searcher;
    this.meaning = meaning;
    this.spelling = spelling;
    this.speller = new Speller(searcher.getIndexReader(), SPELLING);
  }

  /** Makes the index; takes some tenths of a second the first time. */
  static Index of(List<Question> questions) {
    VECTORS.setLevel(Level.SEVERE);
    Analyzer meaning = English.meaning();
    Analyzer spelling = English.spelling();
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    Analyzer both = new PerFieldAnalyzerWrapper(meaning, Map.of(SPELLING, spelling));
    try {
      try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(both))) {
        for (Question question : questions) {
          writer.addDocument(document(question));
        }
        writer.forceMerge(1);
      }
      IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(memory));
      return new Index(List.copyOf(questions), searcher, meaning, spelling);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(Question question) {
    Document document = new Document();
    String all = String.join(" ", question.question(), question.words(), question.answer());
    document.add(new TextField(QUESTION, question.question(), Store.NO));
    document.add(new TextField(WORDS, question.words(), Store.NO));
    document.add(new TextField(ANSWER, question.answer(), Store.NO));
    document.add(new TextField(SPELLING, all, Store.NO));
    return document;
  }

  /** The nearest questions, best first. */
  List<Question> find(String typed, int most) {
    String looked = typed.substring(0, Math.min(typed.length(), MOST_TYPED));
    try {
      return Arrays.stream(searcher.search(query(looked), most).scoreDocs)
          .map(hit -> questions.get(hit.doc))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Query query(String typed) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<String> spelled = words(spelling, typed);
    for (String word : words(meaning, String.join(" ", speller.mended(spelled)))) {
      query.add(anywhere(word), Occur.SHOULD);
    }
    if (!spelled.isEmpty() && spelled.getLast().length() >= BEGINS_FROM) {
      query.add(new PrefixQuery(new Term(SPELLING, spelled.getLast())), Occur.SHOULD);
    }
    return query.build();
  }

  /** A word counts by the best place it is found in, and a little for each other one. */
  private static Query anywhere(String word) {
    List<Query> places = new ArrayList<>();
    WEIGHTS.forEach((field, weight) ->
        places.add(new BoostQuery(new TermQuery(new Term(field, word)), weight)));
    return new DisjunctionMaxQuery(places, 0.2f);
  }

  private static List<String> words(Analyzer analyzer, String text) throws IOException {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", new StringReader(text))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (words.size() < MOST_WORDS && stream.incrementToken()) {
        words.add(term.toString());
      }
      stream.end();
    }
    return words;
  }
}
