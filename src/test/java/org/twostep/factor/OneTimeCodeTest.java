package org.twostep.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.Seeded;
import org.twostep.entry.Entry;
import org.twostep.entry.Reason;

/** Drawing codes and reading typed ones. */
class OneTimeCodeTest {
  private static final int DRAWS = 1_000_000;

  /** 4.5 standard deviations above the mean: one unbiased seed in 300,000 would exceed it. */
  private static double chiSquareLimit(int bins) {
    int freedom = bins - 1;
    return freedom + 4.5 * Math.sqrt(2.0 * freedom);
  }

  private static double chiSquare(long[] counts) {
    double expected = Arrays.stream(counts).sum() / (double) counts.length;
    return Arrays.stream(counts).mapToDouble(n -> (n - expected) * (n - expected) / expected).sum();
  }

  @Test
  void drawnCodesAreUniformInEveryDigitAndEveryPrefix() {
    SplittableRandom random = new SplittableRandom(20261123);
    long[][] digits = new long[OneTimeCode.LENGTH][10];
    long[] prefixes = new long[1000];
    for (int draw = 0; draw < DRAWS; draw++) {
      String code = OneTimeCode.draw(random).digits();
      prefixes[Integer.parseInt(code.substring(0, 3))]++;
      for (int place = 0; place < OneTimeCode.LENGTH; place++) {
        digits[place][code.charAt(place) - '0']++;
      }
    }
    for (long[] place : digits) {
      assertTrue(chiSquare(place) < chiSquareLimit(10), () -> Arrays.toString(place));
    }
    assertTrue(chiSquare(prefixes) < chiSquareLimit(1000), () -> "" + chiSquare(prefixes));
  }

  @Test
  void leadingZerosAreKept() {
    SplittableRandom random = new SplittableRandom(7);
    long zeros =
        random
            .ints(10_000)
            .mapToObj(_ -> OneTimeCode.draw(random).digits())
            .peek(code -> assertTrue(code.matches("[0-9]{6}"), code))
            .filter(code -> code.startsWith("0"))
            .count();
    assertTrue(zeros > 900 && zeros < 1100, () -> zeros + " of 10,000 begin with a zero");
  }

  @Test
  void onlySixAsciiDigitsAreACode() {
    for (String digits : new String[] {"", "12345", "1234567", "12345a", "１２３４５６", "٣٣٣٣٣٣"}) {
      assertThrows(IllegalArgumentException.class, () -> new OneTimeCode(digits), digits);
    }
  }

  @Test
  void aCodeDoesNotPrintItself() {
    assertFalse(new OneTimeCode("123456").toString().contains("123456"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "012345", " 012345 ", "012 345", "012-345", "0 1 2 3 4 5", "012\u00a0345", "012\u202f345",
        "012\u2011345", "012–345", "\t012345\n", "０１２３４５", "０１２　３４５", "012－345", "𝟎𝟏𝟐𝟑𝟒𝟓"
      })
  void spacesHyphensAndFullWidthDigitsDoNotMatter(String typed) {
    assertEquals(Entry.accepted(new OneTimeCode("012345")), OneTimeCode.parse(typed));
  }

  /**
   * Digits of other scripts than full-width ones are letters here: no keyboard for codes has them.
   */
  @ParameterizedTest
  @CsvSource({
    "'', CODE_EMPTY",
    "'   ', CODE_EMPTY",
    "'- -', CODE_EMPTY",
    "12345, CODE_TOO_SHORT",
    "1, CODE_TOO_SHORT",
    "1234567, CODE_TOO_LONG",
    "123 456 7, CODE_TOO_LONG",
    "12345O, CODE_LETTERS",
    "abcdef, CODE_LETTERS",
    "12.345, CODE_LETTERS",
    "+12345, CODE_LETTERS",
    "٠١٢٣٤٥, CODE_LETTERS",
    "०१२३४५, CODE_LETTERS",
    "12345🙂, CODE_LETTERS",
    "🙂, CODE_LETTERS",
    "שלום, CODE_LETTERS",
    "\u202e123456, CODE_LETTERS"
  })
  void whatIsNoCodeGetsItsReason(String typed, Reason reason) {
    assertEquals(reason, reasonOf(typed));
  }

  @Test
  void theFigureIsTheNumberOfDigitsTyped() {
    assertEquals(Entry.refused(Reason.CODE_TOO_SHORT, 5), OneTimeCode.parse("12-34 5"));
    assertEquals(Entry.refused(Reason.CODE_TOO_LONG, 7), OneTimeCode.parse("1234 567"));
  }

  @Test
  void tenThousandPastedCharactersAreRefusedAtOnce() {
    assertTimeout(
        Duration.ofSeconds(1),
        () -> {
          assertEquals(Reason.CODE_TOO_LONG, reasonOf("1".repeat(10_000)));
          assertEquals(Reason.CODE_LETTERS, reasonOf("x".repeat(10_000)));
          assertEquals(Reason.CODE_LETTERS, reasonOf("ﷺ".repeat(10_000)));
          assertEquals(Reason.CODE_EMPTY, reasonOf(" ".repeat(10_000)));
        });
  }

  @Test
  void noTextWhateverThrows() {
    Seeded.runs(
        5_000,
        random -> {
          String typed = Seeded.text(random, 30);
          OneTimeCode.parse(typed)
              .toOptional()
              .ifPresent(code -> assertTrue(code.digits().matches("[0-9]{6}"), typed));
        });
  }

  @Test
  void aCodeIsReadHoweverItIsSpacedOut() {
    Seeded.runs(
        2_000,
        random -> {
          OneTimeCode code = OneTimeCode.draw(random);
          String typed =
              code.digits()
                  .chars()
                  .map(digit -> random.nextBoolean() ? digit : digit - '0' + '０')
                  .mapToObj(Character::toString)
                  .map(digit -> filler(random) + digit + filler(random))
                  .collect(Collectors.joining());
          assertEquals(Entry.accepted(code), OneTimeCode.parse(typed), typed);
        });
  }

  private static String filler(java.util.random.RandomGenerator random) {
    return Seeded.oneOf(random, "", "", "", " ", "-", "\u00a0", "\u2007", "‑", "–", "\t");
  }

  private static Reason reasonOf(String typed) {
    return OneTimeCode.parse(typed)
        .fold(
            code -> {
              throw new AssertionError("taken: " + code.digits());
            },
            Entry.Refused::reason);
  }
}
