package org.twostep.model;

import java.util.Optional;
import java.util.SplittableRandom;
import org.twostep.account.Outcome;
import org.twostep.brokerage.CustomerFile;

/**
 * A random life at the brokerage, one outcome after the other: every factor, right and wrong
 * entries, resends, removals, restless clocks. The same seed is the same life, to the last name.
 */
final class Life {
  private static final int ACTS = 300;

  private final Person person;
  private final Witness witness;
  private int acts;
  private int handedOut;

  Life(long seed) {
    this.person = new Person(new SplittableRandom(seed));
    this.witness = new Witness(person);
  }

  Person person() {
    return person;
  }

  /** What the next action leads to; empty at the end. */
  Optional<Outcome<CustomerFile>> next() {
    while (person.files.outcomes().size() == handedOut && acts < ACTS) {
      witness.watches(person.next());
      acts++;
    }
    return person.files.outcomes().stream().skip(handedOut++).findFirst();
  }
}
