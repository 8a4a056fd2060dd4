package org.twostep.guide.search;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;

/**
 * How English is taken apart: into words as they are spelled, or into what the words are about, so
 * that other forms of a word and words that mean the same become one.
 */
final class English {
  private static final CharArraySet STOP_WORDS = stopWords();

  private English() {}

  /** Words as they are spelled. */
  static Analyzer spelling() {
    return analyzer(small -> small);
  }

  /** What the words are about: words that mean the same come out as the same. */
  static Analyzer meaning() {
    SynonymMap synonyms = synonyms();
    return analyzer(small -> {
      TokenStream joined = new SynonymGraphFilter(stemmed(small), synonyms, true);
      return new StopFilter(new FlattenGraphFilter(joined), STOP_WORDS);
    });
  }

  /** Words without their endings; a stop word stays as it is, so that it is still known for one. */
  private static TokenStream stemmed(TokenStream small) {
    return new PorterStemFilter(new SetKeywordMarkerFilter(small, STOP_WORDS));
  }

  private static Analyzer analyzer(UnaryOperator<TokenStream> further) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream small = new LowerCaseFilter(new EnglishPossessiveFilter(words));
        return new TokenStreamComponents(words, further.apply(new ASCIIFoldingFilter(small)));
      }
    };
  }

  private static CharArraySet stopWords() {
    try (Reader file = open("english-stop-words.txt")) {
      return WordlistLoader.getWordSet(file, "#");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SynonymMap synonyms() {
    SolrSynonymParser parser = new SolrSynonymParser(true, false, analyzer(English::stemmed));
    try (Reader file = open("english-synonyms.txt")) {
      parser.parse(file);
      return parser.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParseException e) {
      throw new IllegalStateException("the synonyms are not well formed", e);
    }
  }

  private static Reader open(String name) {
    return new InputStreamReader(
        Objects.requireNonNull(English.class.getResourceAsStream(name), name),
        StandardCharsets.UTF_8);
  }
}
