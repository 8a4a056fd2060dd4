package org.twostep;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Properties under plain JUnit: many runs, each from its own seed, and the seed in the failure. */
public final class Seeded {
  /** Characters that break parsers: digits of many scripts, emoji, marks, surrogates, controls. */
  private static final String[] ODD = {
    "0",
    "7",
    "９",
    "٣",
    "۵",
    "७",
    "𝟗",
    "²",
    "½",
    "Ⅷ",
    "①",
    " ",
    "\u00a0",
    "\u2009",
    "\u3000",
    "\t",
    "\n",
    "-",
    "‐",
    "‑",
    "–",
    "—",
    "−",
    "+",
    "(",
    ")",
    ".",
    "/",
    "@",
    "＠",
    "a",
    "Z",
    "é",
    "ß",
    "İ",
    "ﷺ",
    "שלום",
    "مرحبا",
    "\u200f",
    "\u202e",
    "\u200b",
    "\ufeff",
    "🙂",
    "👩‍👩‍👧",
    "\ud83d",
    "\ude42",
    "\u0301",
    "\u0000",
    "\u0085",
    "{0}",
    "'",
    "\"",
    "<b>",
    "%s",
    "x",
    "漢"
  };

  private Seeded() {}

  /** Runs {@code property} {@code times} times. */
  public static void runs(int times, Consumer<RandomGenerator> property) {
    for (long seed = 1; seed <= times; seed++) {
      try {
        property.accept(new SplittableRandom(seed));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
      }
    }
  }

  /** One of {@code choices}. */
  @SafeVarargs
  public static <T> T oneOf(RandomGenerator random, T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** Any text of up to {@code most} pieces, half of them odd and half of them anything at all. */
  public static String text(RandomGenerator random, int most) {
    return random
        .ints(random.nextInt(most + 1))
        .mapToObj(_ ->
            random.nextBoolean()
                ? oneOf(random, ODD)
                : Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1)))
        .collect(Collectors.joining());
  }
}
