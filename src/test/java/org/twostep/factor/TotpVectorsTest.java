package org.twostep.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twostep.MachineTool;

/** Codes against the published vectors, a public library, and a tool on the machine. */
class TotpVectorsTest {
  private static final byte[] PUBLISHED =
      "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
  private static final TotpKey KEY = TotpKey.of(PUBLISHED);
  private static final int PAIRS = 120_000;
  private static final long YEAR_2600 = 20_000_000_000L;

  /** RFC 4226, appendix D. */
  @ParameterizedTest
  @CsvSource({
    "0, 755224", "1, 287082", "2, 359152", "3, 969429", "4, 338314",
    "5, 254676", "6, 287922", "7, 162583", "8, 399871", "9, 520489"
  })
  void countedCodesAreThePublishedOnes(long counter, String code) {
    assertEquals(code, Hotp.code(PUBLISHED, counter, 6));
    assertEquals(new OneTimeCode(code), Totp.code(KEY, counter));
  }

  /** RFC 6238, appendix B. */
  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void timedCodesAreThePublishedOnes(long seconds, String code) {
    long step = Totp.step(Instant.ofEpochSecond(seconds));
    assertEquals(code, Hotp.code(PUBLISHED, step, 8));
    assertEquals(new OneTimeCode(code.substring(2)), Totp.code(KEY, step));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 5, 9, Integer.MAX_VALUE})
  void codesHaveSixToEightDigits(int digits) {
    assertThrows(IllegalArgumentException.class, () -> Hotp.code(PUBLISHED, 0, digits));
  }

  @Test
  void anEmptyKeyIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Hotp.code(new byte[0], 0, 6));
  }

  @Test
  void aPublicLibraryMakesTheSameTimedCodes() throws InvalidKeyException {
    TimeBasedOneTimePasswordGenerator other = new TimeBasedOneTimePasswordGenerator();
    SplittableRandom random = new SplittableRandom(6238);
    for (int pair = 0; pair < PAIRS; pair++) {
      TotpKey key = anyKey(random);
      Instant now =
          Instant.ofEpochSecond(random.nextLong(YEAR_2600), random.nextInt(1_000_000_000));
      String theirs =
          other.generateOneTimePasswordString(new SecretKeySpec(key.bytes(), "RAW"), now);
      assertEquals(theirs, Totp.code(key, Totp.step(now)).digits(), () -> key.base32() + now);
    }
  }

  @Test
  void aPublicLibraryMakesTheSameCountedCodes() throws InvalidKeyException {
    SplittableRandom random = new SplittableRandom(4226);
    for (int digits = 6; digits <= 8; digits++) {
      HmacOneTimePasswordGenerator other = new HmacOneTimePasswordGenerator(digits);
      for (int pair = 0; pair < 5_000; pair++) {
        byte[] key = anyKey(random).bytes();
        long counter = random.nextLong();
        String theirs = other.generateOneTimePasswordString(new SecretKeySpec(key, "RAW"), counter);
        assertEquals(theirs, Hotp.code(key, counter, digits));
      }
    }
  }

  private static TotpKey anyKey(RandomGenerator random) {
    byte[] bytes = new byte[random.nextInt(TotpKey.LEAST_BYTES, TotpKey.MOST_BYTES + 1)];
    random.nextBytes(bytes);
    return random.nextBoolean() ? TotpKey.draw(random) : TotpKey.of(bytes);
  }

  @Test
  void theToolOathtoolMakesTheSameCodes() throws IOException, InterruptedException {
    SplittableRandom random = new SplittableRandom(20261123);
    for (int pair = 0; pair < 150; pair++) {
      TotpKey key = TotpKey.draw(random);
      Instant now = Instant.ofEpochSecond(random.nextLong(4_000_000_000L));
      assertEquals(oathtool(key, now), Totp.code(key, Totp.step(now)).digits());
    }
  }

  private static String oathtool(TotpKey key, Instant now)
      throws IOException, InterruptedException {
    String at = "@" + now.getEpochSecond();
    return MachineTool.run("oathtool", "--totp", "-b", key.base32(), "-N", at);
  }
}
