package org.twostep.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.Seeded;
import org.twostep.entry.Entry;
import org.twostep.entry.Reason;

class LearnerNameTest {
  private static Entry<String> parse(String typed) {
    return LearnerName.parse(typed, List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann",
        "Ann-Marie O'Neil",
        "Łucja Żółć",
        "Ελένη",
        "Жанна",
        "שרה",
        "محمد",
        "🙂",
        "B",
        "7"
      })
  void anyNameThatCanBeSeenIsOne(String name) {
    assertEquals(Entry.accepted(name), parse(name));
  }

  @ParameterizedTest
  @CsvSource({
    "'  Ann  ', Ann",
    "'Ann\u00a0\t  Lee', Ann Lee",
    "'A\u202enn\u200b', Ann",
    "'e\u0301', é"
  })
  void whatCannotBeSeenDoesNotCount(String typed, String name) {
    assertEquals(Entry.accepted(name), parse(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u200b\u200d", "\u202e\u2066", "\u0301"})
  void nothingIsNoName(String typed) {
    assertEquals(Entry.refused(Reason.NAME_EMPTY), parse(typed));
  }

  @Test
  void fortyCharactersFitAndAnEmojiIsOne() {
    assertEquals(Entry.accepted("🙂".repeat(40)), parse("🙂".repeat(40)));
    assertEquals(Entry.refused(Reason.NAME_TOO_LONG, 40), parse("x".repeat(41)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ann Lee", "ann lee", " ANN   LEE ", "Ａnn Lee", "Ann\u200b Lee"})
  void aNameThatDiffersOnlyInCapitalsOrSpacesIsTaken(String typed) {
    assertEquals(
        Entry.refused(Reason.LEARNER_KNOWN, "Ann Lee"),
        LearnerName.parse(typed, List.of("Bo", "Ann Lee")));
  }

  @Test
  void whateverIsTypedIsANameOrARefusal() {
    Seeded.runs(
        3_000,
        random ->
            parse(Seeded.text(random, 12))
                .toOptional()
                .ifPresent(name -> {
                  assertTrue(name.codePointCount(0, name.length()) <= LearnerName.MAX_LENGTH);
                  assertEquals(Entry.accepted(name), parse(name), "a name stays what it is");
                  assertEquals(name.strip(), name);
                }));
  }
}
