package org.twostep.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The file of questions and answers: whole, short, calm, and true to the program's own words. */
class QuestionsTest {
  private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
  private static final Pattern SENTENCE_END = Pattern.compile("[.?](?=\\s|$)");
  private static final int MOST_WORDS = 75;

  private final List<Question> all = Questions.load(Locale.ENGLISH);

  @Test
  void thereAreSomeEightyAndNoneTwice() {
    assertTrue(all.size() >= 80, () -> "" + all.size());
    assertEquals(all.size(), all.stream().map(Question::question).distinct().count());
    all.forEach(one -> assertTrue(one.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), one::id));
  }

  @Test
  void everyLineBelongsToAQuestion() {
    Set<String> ids = all.stream().map(Question::id).collect(Collectors.toSet());
    for (String key : ResourceBundle.getBundle("org.twostep.guide.questions").keySet()) {
      assertTrue(key.matches(".+\\.(question|answer|words)"), key);
      assertTrue(ids.contains(key.substring(0, key.lastIndexOf('.'))), key);
    }
  }

  @Test
  void answersAreShortAndCalm() {
    for (Question one : all) {
      long sentences = SENTENCE_END.matcher(one.answer()).results().count();
      assertTrue(sentences >= 1 && sentences <= 5, () -> one.id() + " has " + sentences);
      assertTrue(one.answer().split("\\s+").length <= MOST_WORDS, one::id);
      String said = one.question() + one.answer();
      assertFalse(said.contains("!"), one::id);
      assertFalse(said.matches("(?s).*\\b[Ee]mail\\b.*"), one::id);
      assertFalse(one.answer().contains("  "), one::id);
      assertFalse(one.words().isBlank(), one::id);
    }
  }

  /** What an answer tells people to press is called so on a screen. */
  @Test
  void namesOfButtonsAreThoseOfTheScreens() {
    ResourceBundle texts = ResourceBundle.getBundle("org.twostep.ui.messages", Locale.ENGLISH);
    Set<String> shown =
        texts.keySet().stream()
            .map(key -> texts.getString(key).replace("_", "").replace("''", "'"))
            .collect(Collectors.toSet());
    for (Question one : all) {
      for (MatchResult name : BOLD.matcher(one.answer()).results().toList()) {
        assertTrue(
            shown.stream().anyMatch(text -> text.contains(name.group(1))),
            () -> one.id() + ": " + name.group(1));
      }
      assertEquals(0, one.answer().replaceAll(BOLD.pattern(), "").indexOf('*') + 1, one::id);
    }
  }
}
