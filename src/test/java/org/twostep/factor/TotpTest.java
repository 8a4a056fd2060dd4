package org.twostep.factor;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twostep.Seeded;

/** Steps of time, and what becomes of a typed code. */
class TotpTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:41:07.25Z");
  private static final long PRESENT = Totp.step(NOW);

  /** Its codes of the steps round {@link #NOW} are all different, so each has one answer. */
  private static final TotpKey KEY = keyWithoutTwins(new SplittableRandom(1));

  private static TotpKey keyWithoutTwins(RandomGenerator random) {
    TotpKey key = TotpKey.draw(random);
    long different =
        LongStream.rangeClosed(PRESENT - 60, PRESENT + 60)
            .mapToObj(step -> Totp.code(key, step))
            .distinct()
            .count();
    return different == 121 ? key : keyWithoutTwins(random);
  }

  @Test
  void everyOffsetWithEveryLastStep() {
    for (long off = -25; off <= 25; off++) {
      OneTimeCode code = Totp.code(KEY, PRESENT + off);
      assertEquals(expected(off, Long.MIN_VALUE), check(Totp.NEVER, code), "never, " + off);
      for (long last = -25; last <= 25; last++) {
        String where = "last %d, off %d".formatted(last, off);
        assertEquals(expected(off, last), check(PRESENT + last, code), where);
      }
    }
  }

  private static Totp.Result check(long lastStep, OneTimeCode code) {
    return Totp.check(KEY, lastStep, code, NOW);
  }

  /** The rule again, as a table reads: both figures count from the present step. */
  private static Totp.Result expected(long off, long last) {
    boolean beside = off >= -1 && off <= 1;
    if (beside && off > last) {
      return new Totp.Result.Accepted(PRESENT + off);
    }
    if (off < -20 || off > 20) {
      return new Totp.Result.Wrong();
    }
    return beside || off == last
        ? new Totp.Result.UsedAlready()
        : new Totp.Result.ClockOff(Duration.ofSeconds(30 * off));
  }

  @Test
  void aStepUpToTheLastIsNeverAcceptedWhateverTheCode() {
    Seeded.runs(
        500,
        random -> {
          TotpKey key = TotpKey.draw(random);
          long last = PRESENT + random.nextInt(-25, 26);
          OneTimeCode typed = Totp.code(key, PRESENT + random.nextInt(-25, 26));
          if (Totp.check(key, last, typed, NOW) instanceof Totp.Result.Accepted(long step)) {
            assertTrue(step > last);
            assertTrue(Math.abs(step - PRESENT) <= 1);
            assertInstanceOf(Totp.Result.UsedAlready.class, Totp.check(key, step, typed, NOW));
          }
        });
  }

  @Test
  void twoStepsWithOneCodeAreUsedUpTogether() {
    // The code of the present step is also the one of a step beside it: rare, but it happens.
    RandomGenerator random = new SplittableRandom(3);
    TotpKey key = TotpKey.draw(random);
    long step = 0;
    while (!Totp.code(key, step).equals(Totp.code(key, step + 1))) {
      step++;
    }
    Instant now = Instant.ofEpochSecond(step * 30);
    OneTimeCode twice = Totp.code(key, step);
    assertEquals(new Totp.Result.Accepted(step + 1), Totp.check(key, Totp.NEVER, twice, now));
    assertEquals(new Totp.Result.UsedAlready(), Totp.check(key, step + 1, twice, now));
  }

  @Test
  void aCodeOfAnotherKeyIsWrong() {
    TotpKey other = keyWithoutTwins(new SplittableRandom(2));
    assertEquals(new Totp.Result.Wrong(), check(Totp.NEVER, Totp.code(other, PRESENT)));
  }

  @ParameterizedTest
  @CsvSource({
    "1970-01-01T00:00:00Z, 0, PT30S",
    "1970-01-01T00:00:29.999999999Z, 0, PT0.000000001S",
    "1970-01-01T00:00:30Z, 1, PT30S",
    "1969-12-31T23:59:59Z, -1, PT1S",
    "1969-12-31T23:59:30Z, -1, PT30S",
    "1969-12-31T23:59:29.5Z, -2, PT0.5S",
    "2026-11-23T09:41:07.25Z, 59847562, PT22.75S"
  })
  void timeIsCutIntoSteps(Instant now, long step, Duration left) {
    assertEquals(step, Totp.step(now));
    assertEquals(left, Totp.left(now));
  }

  @Test
  void aCodeIsShownUntilTheNextStepBegins() {
    Seeded.runs(
        2_000,
        random -> {
          Instant now =
              Instant.ofEpochSecond(
                  random.nextLong(-10_000_000_000L, 10_000_000_000L),
                  random.nextInt(1_000_000_000));
          Duration left = Totp.left(now);
          assertTrue(left.isPositive() && left.compareTo(Totp.STEP) <= 0, () -> now + " " + left);
          assertEquals(Totp.step(now) + 1, Totp.step(now.plus(left)));
          assertEquals(Totp.step(now), Totp.step(now.plus(left).minusNanos(1)));
        });
  }

  @Test
  void noPointOfTimeCrashes() {
    for (Instant now : new Instant[] {Instant.MIN, Instant.EPOCH.minusSeconds(15), Instant.MAX}) {
      assertDoesNotThrow(() -> Totp.left(now));
      OneTimeCode code = Totp.code(KEY, Totp.step(now));
      assertInstanceOf(
          Totp.Result.Accepted.class, Totp.check(KEY, Totp.NEVER, code, now), now::toString);
    }
  }
}
