package org.twostep.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.Seeded;
import org.twostep.entry.Entry;
import org.twostep.entry.Reason;
import org.twostep.factor.RecoveryCodes.Result;

/** Recovery codes: drawn, typed, kept and used. */
class RecoveryCodesTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:41:00Z");
  private static final CodeHasher HASHER = new CodeHasher(new byte[CodeHasher.KEY_BYTES]);

  private final SplittableRandom random = new SplittableRandom(1);
  private final List<RecoveryCode> drawn =
      Stream.generate(() -> RecoveryCode.draw(random)).limit(RecoveryCodes.COUNT).toList();
  private final RecoveryCodes set = RecoveryCodes.of("set", drawn, HASHER, NOW);

  @Test
  void aCodeIsShownInGroupsAndDoesNotPrintItself() {
    RecoveryCode code = new RecoveryCode("ABCDEFGHJKMNPQRS");
    assertEquals("ABCD-EFGH-JKMN-PQRS", code.grouped());
    assertFalse(code.toString().contains("ABCD"));
  }

  @Test
  void everySignIsDrawnEquallyOftenInEveryPlace() {
    long[][] counts = new long[RecoveryCode.LENGTH]['Z' + 1];
    for (int draw = 0; draw < 100_000; draw++) {
      String text = RecoveryCode.draw(random).text();
      for (int place = 0; place < text.length(); place++) {
        counts[place][text.charAt(place)]++;
      }
    }
    for (long[] place : counts) {
      for (char sign : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
        // Mean 3125, deviation 55.
        assertTrue(place[sign] > 2825 && place[sign] < 3425, () -> sign + ": " + place[sign]);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ABCD", "abcdefghjkmnpqrs", "ABCDEFGHJKMNPQRU", "ABCDEFGHJKMNPQRST"})
  void onlySixteenSignsAreACode(String text) {
    assertThrows(IllegalArgumentException.class, () -> new RecoveryCode(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10AB-CDEF-GHJK-MNPQ",
        "10ab cdef ghjk mnpq",
        "IOABCDEFGHJKMNPQ",
        "loabcdefghjkmnpq",
        "ｉｏABcdef\u00a0ghjk–MNPQ",
        " 1 0 A B C D E F G H J K M N P Q "
      })
  void caseSpacesAndMistakableSignsDoNotMatter(String typed) {
    assertEquals(Entry.accepted(new RecoveryCode("10ABCDEFGHJKMNPQ")), RecoveryCode.parse(typed));
  }

  @ParameterizedTest
  @CsvSource({"u, U", "U, U", "!, !", "é, é", "ß, ß", "ı, ı", "🙂, 🙂", "\u202e, U+202E"})
  void theFigureIsTheSignThatNoCodeHas(String sign, String shown) {
    assertEquals(
        Entry.refused(Reason.RECOVERY_SIGNS, shown), RecoveryCode.parse("ABCD-" + sign + "FGH"));
  }

  @Test
  void theOtherReasons() {
    assertEquals(Entry.refused(Reason.RECOVERY_EMPTY), RecoveryCode.parse(" - "));
    assertEquals(Entry.refused(Reason.RECOVERY_LENGTH, 15, 16), RecoveryCode.parse("A".repeat(15)));
    assertEquals(Entry.refused(Reason.RECOVERY_LENGTH, 17, 16), RecoveryCode.parse("A".repeat(17)));
  }

  @Test
  void noTextWhateverThrowsAndEveryCodeIsReadHoweverItIsWritten() {
    Seeded.runs(
        3_000,
        seed -> {
          RecoveryCode.parse(Seeded.text(seed, 30));
          RecoveryCode code = RecoveryCode.draw(seed);
          assertEquals(Entry.accepted(code), RecoveryCode.parse(written(code, seed)));
        });
  }

  private static String written(RecoveryCode code, RandomGenerator random) {
    return code.text()
        .chars()
        .mapToObj(Character::toString)
        .map(sign -> sign.equals("1") ? Seeded.oneOf(random, "1", "I", "l", "i", "L") : sign)
        .map(sign -> sign.equals("0") ? Seeded.oneOf(random, "0", "O", "o") : sign)
        .map(sign -> random.nextBoolean() ? sign : sign.toLowerCase(Locale.ROOT))
        .map(sign -> sign + Seeded.oneOf(random, "", "", "-", " ", "\u00a0"))
        .collect(Collectors.joining());
  }

  @Test
  void eachCodeWorksOnce() {
    RecoveryCodes codes = set;
    for (int used = 0; used < RecoveryCodes.COUNT; used++) {
      assertEquals(RecoveryCodes.COUNT - used, codes.left());
      assertEquals(codes.left() <= 3, codes.isLow());
      Instant when = NOW.plusSeconds(used);
      codes =
          assertInstanceOf(Result.Accepted.class, codes.use(drawn.get(used), HASHER, when)).codes();
      assertEquals(Optional.of(when), codes.codes().get(used).usedAt());
      assertEquals(
          new Result.UsedAlready(when), codes.use(drawn.get(used), HASHER, when.plusSeconds(9)));
    }
    assertEquals(0, codes.left());
  }

  @Test
  void otherCodesAndCodesOfAnotherSetAreWrong() {
    assertEquals(new Result.Wrong(), set.use(RecoveryCode.draw(random), HASHER, NOW));
    RecoveryCodes renamed = new RecoveryCodes("other", NOW, false, set.codes());
    assertEquals(new Result.Wrong(), renamed.use(drawn.getFirst(), HASHER, NOW));
    byte[] key = new byte[CodeHasher.KEY_BYTES];
    key[0] = 1;
    assertEquals(new Result.Wrong(), set.use(drawn.getFirst(), new CodeHasher(key), NOW));
  }

  @Test
  void theSetHoldsNoCode() {
    drawn.forEach(code -> assertFalse(set.toString().contains(code.text())));
  }

  @Test
  void savingThemIsRemembered() {
    assertFalse(set.saved());
    assertTrue(set.saved(true).saved());
    Result used = set.saved(true).use(drawn.getLast(), HASHER, NOW);
    assertTrue(assertInstanceOf(Result.Accepted.class, used).codes().saved());
  }
}
