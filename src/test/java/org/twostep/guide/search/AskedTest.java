package org.twostep.guide.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.twostep.Seeded;
import org.twostep.guide.Question;
import org.twostep.guide.Questions;

/** What people type finds the answer that is meant, among the first three. */
class AskedTest {
  private static final int SHOWN = 3;
  private static final Pattern LONG_WORD = Pattern.compile("[A-Za-z]{5,}");

  private final LuceneSearch search = new LuceneSearch(() -> Questions.load(Locale.ENGLISH));

  /** One line of a list: what is typed, and the name of the answer that it must find. */
  private record Asked(String id, String typed) {
    static Asked of(String line) {
      String[] parts = line.split("\t");
      return new Asked(parts[0], parts[1]);
    }
  }

  private static List<Asked> list(String name) throws IOException {
    try (BufferedReader file =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(AskedTest.class.getResourceAsStream(name)),
                StandardCharsets.UTF_8))) {
      return file.lines().filter(line -> !line.startsWith("#")).map(Asked::of).toList();
    }
  }

  private List<String> found(String typed) {
    return search.find(typed, SHOWN).stream().map(Question::id).toList();
  }

  private List<Asked> missed(List<Asked> all) {
    return all.stream().filter(asked -> !found(asked.typed()).contains(asked.id())).toList();
  }

  private String told(List<Asked> missed) {
    return missed.stream()
        .map(asked -> "%s: %s -> %s".formatted(asked.id(), asked.typed(), found(asked.typed())))
        .collect(Collectors.joining("\n", missed.size() + " missed:\n", ""));
  }

  @Test
  void atLeastNinetyFiveOfAHundredFindTheirAnswer() throws IOException {
    List<Asked> all = list("asked.tsv");
    assertEquals(100, all.size());
    List<Asked> missed = missed(all);
    assertTrue(missed.size() <= 5, told(missed));
  }

  @Test
  void soDoQuestionsThatTheSearchWasNeverTunedOn() throws IOException {
    List<Asked> all = list("held-out.tsv");
    assertEquals(20, all.size());
    List<Asked> missed = missed(all);
    assertTrue(missed.size() <= 8, told(missed));
  }

  @Test
  void everyQuestionFindsItself() {
    for (Question question : Questions.load(Locale.ENGLISH)) {
      assertTrue(found(question.question()).contains(question.id()), question::id);
    }
  }

  /** One letter too few, too many, another one, or two in the wrong order. */
  @Test
  void aSlipInOneWordIsForgiven() {
    List<Question> all = Questions.load(Locale.ENGLISH);
    Seeded.runs(
        20,
        random -> {
          for (Question question : all) {
            String typed = withSlip(question.question(), random);
            assertTrue(found(typed).contains(question.id()), () -> typed + " -> " + found(typed));
          }
        });
  }

  private static String withSlip(String question, RandomGenerator random) {
    List<MatchResult> words = LONG_WORD.matcher(question).results().toList();
    if (words.isEmpty()) {
      return question;
    }
    MatchResult word = words.get(random.nextInt(words.size()));
    return question.substring(0, word.start())
        + slipped(word.group(), random)
        + question.substring(word.end());
  }

  private static String slipped(String word, RandomGenerator random) {
    int at = random.nextInt(word.length() - 1);
    String letter = Character.toString('a' + random.nextInt(26));
    String before = word.substring(0, at);
    return switch (random.nextInt(4)) {
      case 0 -> before + word.substring(at + 1);
      case 1 -> before + letter + word.substring(at);
      case 2 -> before + letter + word.substring(at + 1);
      default -> before + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    };
  }

  @Test
  void whateverIsTypedIsAnswered() {
    Seeded.runs(300, random -> assertTrue(found(Seeded.text(random, 40)).size() <= SHOWN));
    for (String typed :
        List.of(
            "", " ", "\t\n", "AND ( * ~ \"", "code:[* TO *]", "x".repeat(100_000), "the of a")) {
      assertTrue(found(typed).size() <= SHOWN);
    }
    assertEquals(List.of(), found("  "));
    assertEquals(List.of(), found("qqqqqqqqqq"));
  }

  @Test
  void aWordOrTwoOrHalfAWordIsEnough() {
    assertEquals("no-code", found("no code").getFirst());
    assertTrue(found("passk").contains("passkey"));
    assertTrue(found("finge").contains("passkey"));
  }
}
