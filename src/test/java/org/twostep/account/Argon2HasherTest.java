package org.twostep.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import org.junit.jupiter.api.Test;

/** The real hashes: their strength, and that they work for every text. */
class Argon2HasherTest {
  private final Argon2Hasher hasher = new Argon2Hasher();

  @Test
  void theEncodedHashShowsArgon2idWithNineteenMebibytesTwoPassesOneLane() {
    String[] parts = hasher.hash(PracticeCustomer.PASSWORD).split("\\$");
    assertEquals("argon2id", parts[1]);
    assertEquals("v=19", parts[2]);
    assertEquals("m=19456,t=2,p=1", parts[3]);
    assertTrue(Base64.getDecoder().decode(parts[4]).length >= 16, "salt");
    assertEquals(32, Base64.getDecoder().decode(parts[5]).length);
  }

  @Test
  void aHashIsSaltedAndMatchesItsSecretOnly() {
    String first = hasher.hash("seven quiet copper kettles");
    assertNotEquals(first, hasher.hash("seven quiet copper kettles"));
    assertTrue(hasher.matches("seven quiet copper kettles", first));
    assertFalse(hasher.matches("Seven quiet copper kettles", first));
    assertFalse(hasher.matches("seven quiet copper kettles ", first));
    assertFalse(hasher.matches("", first), "an empty guess is only wrong");
  }

  @Test
  void composedAndDecomposedLettersAreTheSameSecret() {
    assertTrue(hasher.matches("cafe\u0301", hasher.hash("caf\u00e9")));
  }

  @Test
  void anyTextCanBeHashed() {
    for (String secret : new String[] {"🙂🐢", "שלום", "\ud83d", "\u0000", "x".repeat(10_000)}) {
      assertTrue(hasher.matches(secret, hasher.hash(secret)));
    }
  }
}
