package org.twostep.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twostep.CheapHasher;
import org.twostep.Seeded;
import org.twostep.account.Outcome;
import org.twostep.account.Session;
import org.twostep.brokerage.CustomerFile;
import org.twostep.model.Person.Act;
import org.twostep.store.Store;

/**
 * Long random lives of a customer, held against a model that is simple enough to trust: nobody is
 * signed in without what the rules ask for; a code that was used, replaced or is too old never
 * works; a count of wrong entries never falls but by a success of its kind; nothing is taken during
 * a wait; each change is told to everybody and written down; and a restart changes nothing.
 */
class ModelTest {
  private static final int LIVES = Integer.getInteger("twostep.lives", 150);
  private static final int ACTS = 300;
  private static final int ACTS_BETWEEN_RESTARTS = 40;
  private static final int REOPENED_EVERY = 30;

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("twostep"), new CheapHasher());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void theProgramKeepsItsRules() {
    Seeded.runs(
        LIVES,
        random -> {
          Person person = new Person(random);
          Witness witness = new Witness(person);
          for (int act = 1; act <= ACTS; act++) {
            Act next = person.next();
            try {
              witness.watches(next);
            } catch (AssertionError | RuntimeException e) {
              throw new AssertionError("act " + act + ", " + next + ": " + e.getMessage(), e);
            }
            if (random.nextInt(ACTS_BETWEEN_RESTARTS) == 0) {
              restarts(person, random.nextInt(REOPENED_EVERY) == 0);
            }
          }
        });
  }

  private void restarts(Person person, boolean reopened) {
    CustomerFile file = person.files.read();
    store.customerFiles().update(_ -> Outcome.of(file));
    if (reopened) {
      close();
      open();
    }
    assertEquals(byComputer(file), byComputer(store.customerFiles().read()), "a restart");
  }

  /** Without an order among the sessions, which a store does not keep. */
  static CustomerFile byComputer(CustomerFile file) {
    List<Session> sessions =
        file.sessions().stream()
            .sorted(Comparator.comparing(session -> session.origin().device()))
            .toList();
    return new CustomerFile(
        file.account(),
        Optional.empty(),
        sessions,
        file.registration(),
        file.codes(),
        file.approvals(),
        file.enrolment(),
        file.reset());
  }
}
