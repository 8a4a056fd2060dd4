package org.twostep.factor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Codes that go by the time (RFC 6238): SHA-1, 6 digits, steps of 30 seconds counted from 1970, as
 * every authenticator app makes them.
 */
public final class Totp {
  /** How long one code is shown (RFC 6238, section 5.2). */
  public static final Duration STEP = Duration.ofSeconds(30);

  /** The last step of a key that was never used. */
  public static final long NEVER = Long.MIN_VALUE;

  /** How many steps beside the present one are accepted (RFC 6238, section 5.2). */
  public static final int STEPS_BESIDE = 1;

  /** How many steps off a code is still recognised, to say that a clock is wrong. */
  public static final int STEPS_RECOGNISED = 20;

  private Totp() {}

  /** What a typed code turned out to be. */
  public sealed interface Result {
    /** Right, and not used before. From now on {@code step} is the last one. */
    record Accepted(long step) implements Result {}

    /** Right, but it or a later one was accepted already (NIST SP 800-63B-4, 3.1.4.2). */
    record UsedAlready() implements Result {}

    /**
     * The code of another time: the phone's clock is off, or the code is an old one. It counts as a
     * wrong entry, as it would let a stolen code in.
     *
     * @param off positive where the phone is ahead; about, as the code says it in steps
     */
    record ClockOff(Duration off) implements Result {}

    /** No code of this key for any time near now. */
    record Wrong() implements Result {}
  }

  /** The code of one step. */
  public static OneTimeCode code(TotpKey key, long step) {
    return new OneTimeCode(Hotp.code(key.bytes(), step, OneTimeCode.LENGTH));
  }

  /** Which step an instant lies in; below zero before 1970. */
  public static long step(Instant now) {
    return Math.floorDiv(now.getEpochSecond(), STEP.toSeconds());
  }

  /** How long the code of {@code now} is still shown: more than nothing, at most a step. */
  public static Duration left(Instant now) {
    long secondsIn = Math.floorMod(now.getEpochSecond(), STEP.toSeconds());
    return STEP.minusSeconds(secondsIn).minusNanos(now.getNano());
  }

  /**
   * Looks at a typed code. All steps are compared, each in constant time, so that how long it takes
   * says nothing.
   *
   * @param lastStep the step of the last code accepted for this key, or {@link #NEVER}; no step up
   *     to it is accepted again
   */
  public static Result check(TotpKey key, long lastStep, OneTimeCode typed, Instant now) {
    long present = step(now);
    Hotp hotp = new Hotp(key.bytes());
    List<Long> matches =
        LongStream.rangeClosed(present - STEPS_RECOGNISED, present + STEPS_RECOGNISED)
            .filter(step -> isEqual(hotp.code(step, OneTimeCode.LENGTH), typed.digits()))
            .boxed()
            .toList();
    return matches.stream()
        .filter(step -> isBeside(step, present) && step > lastStep)
        .max(Comparator.naturalOrder()) // two steps can share a code: then neither works again
        .<Result>map(Result.Accepted::new)
        .orElseGet(() -> whyNot(matches, lastStep, present));
  }

  private static Result whyNot(List<Long> matches, long lastStep, long present) {
    if (matches.stream().anyMatch(step -> step == lastStep || isBeside(step, present))) {
      return new Result.UsedAlready();
    }
    return matches.stream()
        .map(step -> step - present)
        .min(Comparator.comparingLong(Math::abs))
        .<Result>map(steps -> new Result.ClockOff(STEP.multipliedBy(steps)))
        .orElseGet(Result.Wrong::new);
  }

  private static boolean isBeside(long step, long present) {
    return Math.abs(step - present) <= STEPS_BESIDE;
  }

  private static boolean isEqual(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }
}
