package org.twostep.factor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.Seeded;
import org.twostep.entry.Entry;
import org.twostep.entry.Reason;

class TotpKeyTest {
  private static final String PUBLISHED = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

  @Test
  void theBytesAreThePublishedOnes() {
    assertArrayEquals(
        "12345678901234567890".getBytes(StandardCharsets.US_ASCII), new TotpKey(PUBLISHED).bytes());
    assertEquals("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ", new TotpKey(PUBLISHED).grouped());
  }

  @Test
  void aDrawnKeyHasOneHundredAndSixtyBitsInBase32() {
    Seeded.runs(
        500,
        random -> {
          TotpKey key = TotpKey.draw(random);
          assertEquals(20, key.bytes().length);
          assertTrue(key.base32().matches("[A-Z2-7]{32}"), key::base32);
          assertEquals(key, TotpKey.of(key.bytes()));
        });
  }

  @Test
  void aKeyDoesNotPrintItself() {
    assertFalse(new TotpKey(PUBLISHED).toString().contains("GEZD"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "GEZDGNBVGY3TQOJ",
        "gezdgnbvgy3tqojq",
        "GEZDGNBVGY3TQOJQ=",
        "GEZDGNBVGY3TQOJQGB"
      })
  void onlyCanonicalBase32IsAKey(String base32) {
    assertThrows(IllegalArgumentException.class, () -> new TotpKey(base32));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
        "gezdgnbvgy3tqojqgezdgnbvgy3tqojq",
        "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ",
        "gezd-gnbv-gy3t-qojq-gezd-gnbv-gy3t-qojq",
        " GEZD\u00a0GNBV\u202fGY3T\u2009QOJQ‑GEZD–GNBV\tGY3T\nQOJQ ",
        "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ====",
        "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ = = ",
        "ＧＥＺＤＧＮＢＶＧＹ３ＴＱＯＪＱｇｅｚｄｇｎｂｖｇｙ３ｔｑｏｊｑ＝"
      })
  void spacesHyphensCaseWidthAndPaddingDoNotMatter(String typed) {
    assertEquals(Entry.accepted(new TotpKey(PUBLISHED)), TotpKey.parse(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "'', KEY_EMPTY",
    "'  - ', KEY_EMPTY",
    "==, KEY_EMPTY",
    "GEZDGNBVGY3TQOJ, KEY_TOO_SHORT",
    "A, KEY_TOO_SHORT",
    "GEZDGNBVGY3TQOJQG, KEY_LENGTH",
    "GEZDGNBVGY3TQOJQGEZ, KEY_LENGTH",
    "GEZDGNBVGY3TQOJQGEZDGN, KEY_LENGTH"
  })
  void whatIsNoKeyGetsItsReason(String typed, Reason reason) {
    assertEquals(reason, refused(typed).reason());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1",
    "8, 8",
    "9, 9",
    "!, !",
    "é, é",
    "ß, ß",
    "İ, İ",
    "ı, ı",
    "🙂, 🙂",
    "=A, =",
    "\u202e, U+202E",
    "\u007f, U+007F",
    "\u0301, U+0301",
    "٣, ٣"
  })
  void theFigureIsTheSignThatIsNotOfTheAlphabet(String sign, String shown) {
    assertEquals(
        Entry.refused(Reason.KEY_ALPHABET, shown), TotpKey.parse("GEZDGNBVGY3T" + sign + "QOJQ"));
  }

  @Test
  void theFiguresOfALengthAreWhatWasTypedAndTheLimit() {
    assertEquals(Entry.refused(Reason.KEY_TOO_SHORT, 4, 16), TotpKey.parse("ge zd=="));
    assertEquals(Entry.refused(Reason.KEY_TOO_LONG, 104, 103), TotpKey.parse("A".repeat(104)));
    assertEquals(64, TotpKey.parse("A".repeat(103)).toOptional().orElseThrow().bytes().length);
  }

  @Test
  void tenThousandPastedCharactersAreRefusedAtOnce() {
    assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          assertEquals(Reason.KEY_TOO_LONG, refused("A".repeat(10_000)).reason());
          assertEquals(Reason.KEY_EMPTY, refused("=".repeat(10_000)).reason());
          assertEquals(Reason.KEY_ALPHABET, refused("=".repeat(10_000) + "A").reason());
          assertEquals(Reason.KEY_ALPHABET, refused("ﷺ".repeat(10_000)).reason());
        });
  }

  @Test
  void noTextWhateverThrows() {
    Seeded.runs(
        5_000,
        random -> {
          String typed = Seeded.text(random, 60);
          TotpKey.parse(typed).toOptional().ifPresent(key -> assertReadAgain(key));
        });
  }

  private static void assertReadAgain(TotpKey key) {
    assertEquals(Entry.accepted(key), TotpKey.parse(key.grouped()));
  }

  @Test
  void aKeyIsReadHoweverItIsWritten() {
    Seeded.runs(
        2_000,
        random -> {
          byte[] bytes = new byte[random.nextInt(TotpKey.LEAST_BYTES, TotpKey.MOST_BYTES + 1)];
          random.nextBytes(bytes);
          TotpKey key = TotpKey.of(bytes);
          assertArrayEquals(bytes, key.bytes());
          String typed =
              key.base32()
                      .chars()
                      .map(c -> random.nextBoolean() ? c : Character.toLowerCase(c))
                      .map(c -> random.nextInt(4) == 0 ? c - '!' + '！' : c)
                      .mapToObj(Character::toString)
                      .map(sign -> filler(random) + sign)
                      .collect(Collectors.joining())
                  + "=".repeat(random.nextInt(7));
          assertEquals(Entry.accepted(key), TotpKey.parse(typed), typed);
        });
  }

  private static String filler(RandomGenerator random) {
    return Seeded.oneOf(random, "", "", "", " ", "-", "\u00a0", "\u2007", "‑", "–", "\t");
  }

  @Test
  void oneWrongSignAnywhereIsNamed() {
    SplittableRandom random = new SplittableRandom(5);
    String key = TotpKey.draw(random).base32();
    for (int place = 0; place < key.length(); place++) {
      String typed = key.substring(0, place) + "0" + key.substring(place + 1);
      assertEquals(Entry.refused(Reason.KEY_ALPHABET, "0"), TotpKey.parse(typed));
    }
  }

  private static Entry.Refused<TotpKey> refused(String typed) {
    return TotpKey.parse(typed)
        .fold(
            key -> {
              throw new AssertionError("taken: " + key.base32());
            },
            refused -> refused);
  }
}
