package org.twostep.bench;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What becomes of the screen when a program opens its window.
 *
 * @param before without it
 * @param after once nothing changes any more
 */
record Picture(int[] before, int[] after) {
  /** A caret that blinks and a minute that passes may differ. */
  private static final double ALL = 0.98;

  /** Points that a caret covers, which blinks for ever. */
  static final int CARET = 20;

  private static final int STILL_LOOKS = 15;
  private static final long PAUSE_MILLIS = 150;

  /** Waits until a window has opened and nothing but a caret has changed for two seconds. */
  static Picture settled(VirtualScreen screen, int[] before) throws InterruptedException {
    int[] last = before;
    for (int still = 0; still < STILL_LOOKS; ) {
      Thread.sleep(PAUSE_MILLIS);
      int[] now = screen.look();
      boolean open = differences(now, before) > CARET;
      still = open && differences(now, last) <= CARET ? still + 1 : 0;
      last = now;
    }
    return new Picture(before, last);
  }

  /** How many points two looks differ in. */
  static int differences(int[] one, int[] other) {
    return (int) IntStream.range(0, one.length).filter(i -> one[i] != other[i]).count();
  }

  /** Whether the screen shows it: of the points that the window changes, all but a few. */
  boolean isShown(int[] now) {
    return isShown(now, _ -> true);
  }

  /**
   * Whether the screen shows a part of it.
   *
   * @param part which points are asked for, by their place in a look
   */
  boolean isShown(int[] now, IntPredicate part) {
    int changed = 0;
    int there = 0;
    for (int i = 0; i < now.length; i++) {
      if (part.test(i) && before[i] != after[i]) {
        changed++;
        there += now[i] == after[i] ? 1 : 0;
      }
    }
    return there >= ALL * changed;
  }
}
