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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.twostep.guide.Question;
import org.twostep.guide.Questions;

/** What people type finds the answer that is meant, among the first three. */
class AskedTest {
  private static final int SHOWN = 3;

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
  void atLeastNinetyOfAHundredFindTheirAnswer() throws IOException {
    List<Asked> all = list("asked.tsv");
    assertEquals(100, all.size());
    List<Asked> missed = missed(all);
    assertTrue(missed.size() <= 0, told(missed));
  }
}
