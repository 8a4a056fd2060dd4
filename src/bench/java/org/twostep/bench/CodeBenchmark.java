package org.twostep.bench;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.crypto.spec.SecretKeySpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.twostep.factor.Hotp;
import org.twostep.factor.OneTimeCode;
import org.twostep.factor.Totp;
import org.twostep.factor.TotpKey;

/**
 * Codes of an authenticator app, ours against java-otp's: one of a key at hand is made, and one is
 * checked by our rule, which compares it with those of {@link Totp#STEPS_RECOGNISED} steps either
 * side of now. Ours reads the key from Base32 for that, as the store has it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CodeBenchmark {
  private static final String GARBAGE = "gc.alloc.rate.norm";
  private static final byte[] KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private final TotpKey key = TotpKey.of(KEY);
  private final Hotp hotp = new Hotp(KEY);
  private final OneTimeCode typed = Totp.code(key, Totp.step(NOW));
  private final TimeBasedOneTimePasswordGenerator others = new TimeBasedOneTimePasswordGenerator();
  private final SecretKeySpec othersKey = new SecretKeySpec(KEY, "HmacSHA1");

  /** Made by JMH. */
  public CodeBenchmark() {}

  @Benchmark
  public String codeOfOurs() {
    return hotp.code(Totp.step(NOW), OneTimeCode.LENGTH);
  }

  @Benchmark
  public String codeOfTheirs() throws InvalidKeyException {
    return others.generateOneTimePasswordString(othersKey, NOW);
  }

  @Benchmark
  public Totp.Result checkOfOurs() {
    return Totp.check(key, Totp.NEVER, typed, NOW);
  }

  @Benchmark
  public int checkOfTheirs() throws InvalidKeyException {
    byte[] digits = typed.digits().getBytes(StandardCharsets.US_ASCII);
    int matches = 0;
    for (int off = -Totp.STEPS_RECOGNISED; off <= Totp.STEPS_RECOGNISED; off++) {
      Instant then = NOW.plus(Totp.STEP.multipliedBy(off));
      String code = others.generateOneTimePasswordString(othersKey, then);
      matches += MessageDigest.isEqual(code.getBytes(StandardCharsets.US_ASCII), digits) ? 1 : 0;
    }
    return matches;
  }

  static List<Goal> run() throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(CodeBenchmark.class.getName())
                    .addProfiler(GCProfiler.class)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    System.out.println("Codes");
    results.stream()
        .sorted(Comparator.comparing(CodeBenchmark::name))
        .forEach(CodeBenchmark::print);
    return List.of(
        Goal.times("making a code", ratio(results, "code"), 1.0),
        Goal.times("checking a code", ratio(results, "check"), 1.0));
  }

  private static String name(RunResult result) {
    return result.getPrimaryResult().getLabel();
  }

  private static void print(RunResult result) {
    System.out.printf(
        Locale.ROOT,
        "  %-14s %7.0f ns, %6.0f bytes of garbage%n",
        name(result),
        result.getPrimaryResult().getScore(),
        Objects.requireNonNull(result.getSecondaryResults().get(GARBAGE)).getScore());
  }

  private static double ratio(Collection<RunResult> results, String what) {
    return nanos(results, what + "OfOurs") / nanos(results, what + "OfTheirs");
  }

  private static double nanos(Collection<RunResult> results, String name) {
    return results.stream()
        .filter(result -> name(result).equals(name))
        .mapToDouble(result -> result.getPrimaryResult().getScore())
        .findFirst()
        .orElseThrow();
  }
}
