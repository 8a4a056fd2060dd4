package org.twostep.factor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The recovery codes of one customer: only their keyed hashes, each good for one use (NIST SP
 * 800-63B-4, 3.1.2.2). A new set takes the place of the old.
 *
 * @param setId names the set and salts its hashes
 * @param saved whether the customer said that they have them
 */
public record RecoveryCodes(String setId, Instant made, boolean saved, List<Stored> codes) {
  /** How many codes a set has. */
  public static final int COUNT = 10;

  /** From this many left on, the customer is asked to make a new set. */
  public static final int WARN_FROM = 3;

  /** Keeps these hashes apart from those of sent codes. */
  private static final String LABEL = "recovery-code:";

  public RecoveryCodes {
    codes = List.copyOf(codes);
  }

  /** One code as the brokerage remembers it. */
  public record Stored(String hash, Optional<Instant> usedAt) {
    boolean isUsed() {
      return usedAt.isPresent();
    }
  }

  /** What a typed code turned out to be. */
  public sealed interface Result {
    /** Right; {@code codes} is the set from now on. */
    record Accepted(RecoveryCodes codes) implements Result {}

    /** One of this set that was used before. */
    record UsedAlready(Instant at) implements Result {}

    /** None of this set. */
    record Wrong() implements Result {}
  }

  /** A new set of {@code codes}, not saved yet. */
  public static RecoveryCodes of(
      String setId, List<RecoveryCode> codes, CodeHasher hasher, Instant made) {
    List<Stored> stored =
        codes.stream()
            .map(code -> new Stored(hasher.hash(LABEL + setId, code.text()), Optional.empty()))
            .toList();
    return new RecoveryCodes(setId, made, false, stored);
  }

  /** How many can still be used. */
  public int left() {
    return (int) codes.stream().filter(code -> !code.isUsed()).count();
  }

  /** Whether it is time for a new set. */
  public boolean isLow() {
    return left() <= WARN_FROM;
  }

  public RecoveryCodes saved(boolean changed) {
    return new RecoveryCodes(setId, made, changed, codes);
  }

  /**
   * Looks at a code. It is compared with all of them, each in constant time, so that how long it
   * takes says nothing.
   */
  public Result use(RecoveryCode typed, CodeHasher hasher, Instant now) {
    int[] found =
        IntStream.range(0, codes.size())
            .filter(i -> hasher.matches(LABEL + setId, typed.text(), codes.get(i).hash()))
            .toArray();
    if (found.length == 0) {
      return new Result.Wrong();
    }
    int place = found[0];
    return codes
        .get(place)
        .usedAt()
        .<Result>map(Result.UsedAlready::new)
        .orElseGet(() -> new Result.Accepted(used(place, now)));
  }

  private RecoveryCodes used(int place, Instant now) {
    List<Stored> after = new ArrayList<>(codes);
    after.set(place, new Stored(codes.get(place).hash(), Optional.of(now)));
    return new RecoveryCodes(setId, made, saved, after);
  }
}
