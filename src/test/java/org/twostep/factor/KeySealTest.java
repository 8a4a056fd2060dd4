package org.twostep.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Base64;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.Seeded;

class KeySealTest {
  private static final byte[] PROGRAM_KEY = new byte[CodeHasher.KEY_BYTES];

  private final SplittableRandom random = new SplittableRandom(1);
  private final KeySeal seal = KeySeal.derivedFrom(PROGRAM_KEY);

  @Test
  void whatIsSealedIsOpenedAgainAndNotSeen() {
    Seeded.runs(
        500,
        seed -> {
          TotpKey key = TotpKey.draw(seed);
          String sealed = seal.seal(key, seed);
          assertEquals(key, KeySeal.derivedFrom(PROGRAM_KEY).open(sealed));
          assertFalse(sealed.contains(key.base32().substring(0, 8)));
        });
  }

  @Test
  void theSameKeyIsSealedDifferentlyEachTime() {
    TotpKey key = TotpKey.draw(random);
    assertNotEquals(seal.seal(key, random), seal.seal(key, random));
  }

  @Test
  void everyFlippedBitIsNoticed() {
    byte[] sealed = Base64.getDecoder().decode(seal.seal(TotpKey.draw(random), random));
    for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
      byte[] changed = sealed.clone();
      changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      assertBroken(Base64.getEncoder().encodeToString(changed));
    }
  }

  @Test
  void everyCutIsNoticed() {
    String sealed = seal.seal(TotpKey.draw(random), random);
    for (int length = 0; length < sealed.length(); length++) {
      assertBroken(sealed.substring(0, length));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "no Base64", "GEZDGNBVGY3TQOJQ", "🙂", "\u0000"})
  void whatWasNeverSealedIsNoticed(String text) {
    assertBroken(text);
  }

  @Test
  void anotherProgramsKeyDoesNotOpen() {
    byte[] other = PROGRAM_KEY.clone();
    other[31] = 1;
    assertBroken(KeySeal.derivedFrom(other).seal(TotpKey.draw(random), random));
    assertBroken(new KeySeal(PROGRAM_KEY).seal(TotpKey.draw(random), random)); // not derived
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 16, 31, 33})
  void theKeyHasThirtyTwoBytes(int length) {
    assertThrows(IllegalArgumentException.class, () -> new KeySeal(new byte[length]));
  }

  private void assertBroken(String sealed) {
    assertThrows(KeySeal.BrokenException.class, () -> seal.open(sealed), sealed);
  }
}
